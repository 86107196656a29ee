package io.github.plangraph.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * An Aho-Corasick automaton over folded characters: finds every occurrence of every label, nested
 * and overlapping ones too, in one pass over the text.
 *
 * <p>Characters are folded one to one (full width to half width, upper to lower case), so offsets
 * stay exact. States are numbered breadth first, so that the children of a state stand side by side
 * in the order of their characters: 30,000 labels take a few megabytes, and the arrays can be
 * written and read as they are.
 */
public final class Automaton {

  /** Receives an occurrence: offsets in UTF-16 units and the number of the label. */
  public interface Sink {
    void found(int start, int end, int label);
  }

  private static final int ROOT = 0;

  /** The character that leads to each state. */
  private final char[] entry;

  /** The children of state {@code s} are {@code first[s]} up to {@code first[s + 1]}. */
  private final int[] first;

  private final int[] label;
  private final int[] fail;

  /** The nearest shorter suffix that is a label. */
  private final int[] output;

  private final short[] depth;

  /** The children of the root by character, from {@link #lowest} on: where most steps end. */
  private final int[] roots;

  private final char lowest;

  /**
   * Builds the automaton; label {@code i} is {@code labels.get(i)}, later duplicates are ignored.
   */
  public Automaton(List<String> labels) {
    this(TrieBuilder.of(labels));
  }

  private Automaton(TrieBuilder trie) {
    this(trie.entry(), trie.first(), trie.label(), new int[trie.size()]);
    link();
    output();
  }

  private Automaton(char[] entry, int[] first, int[] label, int[] fail) {
    this.entry = entry;
    this.first = first;
    this.label = label;
    this.fail = fail;
    output = new int[entry.length];
    depth = new short[entry.length];
    int from = first[ROOT];
    int to = first[ROOT + 1];
    lowest = from < to ? entry[from] : 0;
    roots = new int[from < to ? entry[to - 1] - lowest + 1 : 0];
    for (int s = from; s < to; s++) {
      roots[entry[s] - lowest] = s;
    }
    for (int s = 0; s < entry.length; s++) {
      Arrays.fill(depth, first[s], first[s + 1], (short) (depth[s] + 1));
    }
  }

  /** Folds a character: full-width forms to ASCII, capitals to small letters. */
  public static char fold(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      c = (char) (c - 0xFEE0);
    } else if (c == '\u3000') {
      c = ' ';
    }
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }

  /** Reports all occurrences, by end and then from the longest to the shortest. */
  public void find(CharSequence text, Sink sink) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = step(state, fold(text.charAt(i)));
      for (int s = label[state] >= 0 ? state : output[state]; s != ROOT; s = output[s]) {
        sink.found(i + 1 - depth[s], i + 1, label[s]);
      }
    }
  }

  /** Reports the labels that begin at {@code start}, from the shortest to the longest. */
  public void findAt(CharSequence text, int start, Sink sink) {
    int state = ROOT;
    for (int i = start; i < text.length(); i++) {
      state = child(state, fold(text.charAt(i)));
      if (state == ROOT) {
        return;
      }
      if (label[state] >= 0) {
        sink.found(start, i + 1, label[state]);
      }
    }
  }

  /** The number of the label that the whole text is, or -1. */
  public int find(CharSequence text) {
    int state = ROOT;
    for (int i = 0; i < text.length(); i++) {
      state = child(state, fold(text.charAt(i)));
      if (state == ROOT) {
        return -1;
      }
    }
    return label[state];
  }

  private int step(int from, char c) {
    int state = from;
    while (true) {
      int next = child(state, c);
      if (next != ROOT || state == ROOT) {
        return next;
      }
      state = fail[state];
    }
  }

  /** The state behind a character, or the root, which is behind none. */
  private int child(int state, char c) {
    if (state == ROOT) {
      int at = c - lowest;
      return at >= 0 && at < roots.length ? roots[at] : ROOT;
    }
    int low = first[state];
    int high = first[state + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char there = entry[middle];
      if (there == c) {
        return middle;
      } else if (there < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return ROOT;
  }

  private void link() {
    for (int parent = 0; parent < entry.length; parent++) {
      for (int s = first[parent]; s < first[parent + 1]; s++) {
        fail[s] = parent == ROOT ? ROOT : step(fail[parent], entry[s]);
      }
    }
  }

  /** A suffix is shorter than its state and so has a smaller number. */
  private void output() {
    for (int s = 1; s < entry.length; s++) {
      output[s] = label[fail[s]] >= 0 ? fail[s] : output[fail[s]];
    }
  }

  /** How many bytes {@link #write} needs. */
  int bytes() {
    return Integer.BYTES + entry.length * (Character.BYTES + 3 * Integer.BYTES) + Integer.BYTES;
  }

  void write(ByteBuffer out) {
    out.putInt(entry.length);
    put(out, first);
    put(out, label);
    put(out, fail);
    out.asCharBuffer().put(entry);
    out.position(out.position() + entry.length * Character.BYTES);
  }

  private static void put(ByteBuffer out, int[] numbers) {
    out.asIntBuffer().put(numbers);
    out.position(out.position() + numbers.length * Integer.BYTES);
  }

  /** Reads what {@link #write} wrote. */
  static Automaton read(ByteBuffer in) {
    int states = in.getInt();
    int[] first = take(in, states + 1);
    int[] label = take(in, states);
    int[] fail = take(in, states);
    char[] entry = new char[states];
    in.asCharBuffer().get(entry);
    in.position(in.position() + states * Character.BYTES);
    Automaton automaton = new Automaton(entry, first, label, fail);
    automaton.output();
    return automaton;
  }

  private static int[] take(ByteBuffer in, int count) {
    int[] numbers = new int[count];
    in.asIntBuffer().get(numbers);
    in.position(in.position() + count * Integer.BYTES);
    return numbers;
  }
}
