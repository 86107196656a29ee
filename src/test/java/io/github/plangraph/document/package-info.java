/** Tests of the readers. */
@NullMarked
package io.github.plangraph.document;

import org.jspecify.annotations.NullMarked;
