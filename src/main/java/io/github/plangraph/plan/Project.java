package io.github.plangraph.plan;

import io.github.plangraph.document.Span;
import java.util.Optional;

/**
 * A 专栏: a boxed engineering project that implements the task it stands under.
 *
 * @param number as printed in digits, such as {@code 9}; empty if the box has none
 * @param title without 专栏 and number
 * @param section the section around it
 * @param task the task it stands under
 * @param extent title to last item
 * @param evidence the title where it stands
 */
public record Project(
    String number,
    String title,
    Optional<Section> section,
    Optional<Task> task,
    Span extent,
    Evidence evidence) {}
