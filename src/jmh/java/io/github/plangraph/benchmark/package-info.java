/**
 * Benchmarks of the way from text to a graph, run by hand with the Maven profile {@code jmh}. They
 * measure and judge nothing.
 */
@NullMarked
package io.github.plangraph.benchmark;

import org.jspecify.annotations.NullMarked;
