package io.github.plangraph.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An Aho-Corasick automaton over folded characters: finds every occurrence of every label, nested
 * and overlapping ones too, in one pass over the text.
 *
 * <p>Characters are folded one to one (full width to half width, upper to lower case), so offsets
 * stay exact. Transitions stand in one open-addressing table keyed by state and character, which
 * keeps 30,000 labels in a few megabytes.
 */
final class Automaton {

  /** Receives an occurrence: offsets in UTF-16 units and the number of the label. */
  interface Sink {
    void found(int start, int end, int label);
  }

  private static final int ROOT = 0;

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int transitions;
  private final List<int[]> edges = new ArrayList<>();
  private int[] parent = new int[1 << 10];
  private int[] depth = new int[1 << 10];
  private int[] label = new int[1 << 10];
  private int states = 1;
  private int[] fail = new int[0];
  private int[] output = new int[0];

  /**
   * Builds the automaton; label {@code i} is {@code labels.get(i)}, later duplicates are ignored.
   */
  Automaton(List<String> labels) {
    Arrays.fill(keys, -1);
    Arrays.fill(label, -1);
    for (int i = 0; i < labels.size(); i++) {
      insert(labels.get(i), i);
    }
    link();
  }

  /** Folds a character: full-width forms to ASCII, capitals to small letters. */
  static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      c = (char) (c - 0xFEE0);
    } else if (c == '\u3000') {
      c = ' ';
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** Reports all occurrences, by end and then from the longest to the shortest. */
  void find(CharSequence text, Sink sink) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, fold(text.charAt(i)));
      for (int s = label[state] >= 0 ? state : output[state]; s != ROOT; s = output[s]) {
        sink.found(i + 1 - depth[s], i + 1, label[s]);
      }
    }
  }

  private int step(int state, char c) {
    while (true) {
      int next = target(state, c);
      if (next >= 0) {
        return next;
      }
      if (state == ROOT) {
        return ROOT;
      }
      state = fail[state];
    }
  }

  private void insert(String word, int number) {
    int state = ROOT;
    for (int i = 0; i < word.length(); i++) {
      char c = fold(word.charAt(i));
      int next = target(state, c);
      if (next < 0) {
        next = newState(state);
        put(state, c, next);
        edges.add(new int[] {state, c, next});
      }
      state = next;
    }
    if (state != ROOT && label[state] < 0) {
      label[state] = number;
    }
  }

  private int newState(int from) {
    if (states == depth.length) {
      parent = Arrays.copyOf(parent, states * 2);
      depth = Arrays.copyOf(depth, states * 2);
      int old = label.length;
      label = Arrays.copyOf(label, states * 2);
      Arrays.fill(label, old, label.length, -1);
    }
    parent[states] = from;
    depth[states] = depth[from] + 1;
    return states++;
  }

  private void link() {
    fail = new int[states];
    output = new int[states];
    char[] by = new char[states];
    List<List<Integer>> children = new ArrayList<>();
    for (int i = 0; i < states; i++) {
      children.add(List.of());
    }
    for (int[] edge : edges) {
      by[edge[2]] = (char) edge[1];
      List<Integer> kin = children.get(edge[0]);
      if (kin.isEmpty()) {
        kin = new ArrayList<>(2);
        children.set(edge[0], kin);
      }
      kin.add(edge[2]);
    }
    edges.clear();
    ArrayDeque<Integer> queue = new ArrayDeque<>(children.get(ROOT));
    while (!queue.isEmpty()) {
      int state = queue.remove();
      if (parent[state] != ROOT) {
        fail[state] = step(fail[parent[state]], by[state]);
      }
      output[state] = label[fail[state]] >= 0 ? fail[state] : output[fail[state]];
      queue.addAll(children.get(state));
    }
  }

  private int target(int state, char c) {
    long key = ((long) state << 16) | c;
    int mask = keys.length - 1;
    for (int i = slot(key, mask); keys[i] != -1; i = (i + 1) & mask) {
      if (keys[i] == key) {
        return targets[i];
      }
    }
    return -1;
  }

  private void put(int state, char c, int next) {
    if (++transitions * 2 > keys.length) {
      grow();
    }
    store(((long) state << 16) | c, next);
  }

  private void store(long key, int next) {
    int mask = keys.length - 1;
    int i = slot(key, mask);
    while (keys[i] != -1) {
      i = (i + 1) & mask;
    }
    keys[i] = key;
    targets[i] = next;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    Arrays.fill(keys, -1);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != -1) {
        store(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private static int slot(long key, int mask) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 40) & mask;
  }
}
