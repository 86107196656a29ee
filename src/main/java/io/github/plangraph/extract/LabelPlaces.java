package io.github.plangraph.extract;

import io.github.plangraph.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where labels of the lexicon begin, end and lie in a text, by offset. */
final class LabelPlaces {

  private final List<Lexicon.Hit> hits;

  /** Number of the first label that begins at an offset, or -1; {@link #next} has the others. */
  private final int[] begins;

  private final int[] next;
  private final boolean[] ends;

  /** How far the labels reach that begin at an offset or before it. */
  private final int[] reach;

  LabelPlaces(List<Lexicon.Hit> hits, int length) {
    this.hits = hits;
    begins = new int[length + 1];
    next = new int[hits.size()];
    ends = new boolean[length + 1];
    reach = new int[length + 1];
    Arrays.fill(begins, -1);
    for (int i = hits.size() - 1; i >= 0; i--) {
      Lexicon.Hit hit = hits.get(i);
      next[i] = begins[hit.start()];
      begins[hit.start()] = i;
      ends[hit.end()] = true;
      reach[hit.start()] = Math.max(reach[hit.start()], hit.end());
    }
    for (int i = 1; i <= length; i++) {
      reach[i] = Math.max(reach[i], reach[i - 1]);
    }
  }

  /** Whether a label begins before an offset and ends behind it. */
  boolean spans(int at) {
    return at > 0 && reach[at - 1] > at;
  }

  boolean endsAt(int at) {
    return ends[at];
  }

  boolean beginsAt(int at) {
    return begins[at] >= 0;
  }

  /** Whether a label longer than the range covers it. */
  boolean cover(int start, int end) {
    return reach[start] > end || (start > 0 && reach[start - 1] >= end);
  }

  /** Whether the range is a label. */
  boolean is(int start, int end) {
    for (int i = begins[start]; i >= 0; i = next[i]) {
      if (hits.get(i).end() == end) {
        return true;
      }
    }
    return false;
  }

  /** The longest label that begins at {@code start} and ends by {@code end}. */
  Optional<Lexicon.Hit> longest(int start, int end) {
    Lexicon.Hit longest = null;
    for (int i = begins[start]; i >= 0; i = next[i]) {
      Lexicon.Hit hit = hits.get(i);
      if (hit.end() <= end && (longest == null || hit.end() > longest.end())) {
        longest = hit;
      }
    }
    return Optional.ofNullable(longest);
  }
}
