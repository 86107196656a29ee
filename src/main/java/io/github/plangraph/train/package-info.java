/**
 * Annotated sentences and annotated plans as examples to learn from. Knows the extractor's
 * examples, not its rules.
 */
@NullMarked
package io.github.plangraph.train;

import org.jspecify.annotations.NullMarked;
