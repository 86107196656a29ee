/** Tests of the scores. */
@NullMarked
package io.github.plangraph.evaluate;

import org.jspecify.annotations.NullMarked;
