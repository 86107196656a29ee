/**
 * Precision, recall and F1 against annotated plans. Reads facts as the JSON Lines print them, so
 * that it measures what a user gets; knows nothing of how they were found.
 */
@NullMarked
package io.github.plangraph.evaluate;

import org.jspecify.annotations.NullMarked;
