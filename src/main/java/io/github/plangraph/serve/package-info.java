/**
 * The server: embedded Fuseki with the query operation alone, canned queries by URL, and pages.
 *
 * <p>{@link io.github.plangraph.serve.PlangraphServer} puts it together; each route is one small
 * servlet. Everything a stranger can send is bounded in time, rows, bytes and number.
 *
 * <p>This package knows nothing of extraction, and changes no data.
 */
@NullMarked
package io.github.plangraph.serve;

import org.jspecify.annotations.NullMarked;
