/** Tests of the outline. */
@NullMarked
package io.github.plangraph.outline;

import org.jspecify.annotations.NullMarked;
