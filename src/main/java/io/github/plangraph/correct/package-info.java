/**
 * What people have corrected, applied to what was extracted: mentions rejected, given another type
 * or another concept, proposed concepts accepted. Knows neither how facts were found nor how they
 * become a graph.
 */
@NullMarked
package io.github.plangraph.correct;

import org.jspecify.annotations.NullMarked;
