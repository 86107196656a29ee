/** Tests; what several packages' tests share. */
@NullMarked
package io.github.plangraph;

import org.jspecify.annotations.NullMarked;
