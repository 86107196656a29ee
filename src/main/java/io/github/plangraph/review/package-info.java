/**
 * What of an extraction is most worth a person's look. Knows the facts alone, neither how they were
 * found nor how they are corrected.
 */
@NullMarked
package io.github.plangraph.review;

import org.jspecify.annotations.NullMarked;
