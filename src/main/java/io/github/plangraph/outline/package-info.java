/**
 * How plans number and box their parts: finds the plans in a document and gives each its title,
 * metadata, sections, tasks, 专栏 and measures.
 *
 * <p>Knows numbering (篇 章 节 一、（一） 1. （1） 1.1 第X条), run-in leads, boxes with and without an end
 * mark, notice letters, several plans in one file. Does not know what the sentences say, which
 * words are technologies, or how anything is stored.
 */
@NullMarked
package io.github.plangraph.outline;

import org.jspecify.annotations.NullMarked;
