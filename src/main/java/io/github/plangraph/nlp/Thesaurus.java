package io.github.plangraph.nlp;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.corpus.io.IOUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Classes of meaning of words, after 同义词词林 as HanLP brings it: {@code Bo} machines, {@code Hd}
 * production, {@code Dk} culture and education; a word has a class for each of its senses.
 *
 * <p>A word that it does not know takes the classes of its longest ending that it knows: 污水处理厂
 * those of 处理厂 or 厂.
 */
public final class Thesaurus {

  private static final int[] NONE = {};
  private static final int MOST = 3;

  private static final class Lazy {
    static final Map<String, int[]> CLASSES = read();
  }

  private Thesaurus() {}

  /**
   * The classes of a word, at most three, the most usual sense first.
   *
   * @return numbers of classes such as {@code Bo01}; {@link #genus} gives the class above
   */
  public static int[] classes(String word) {
    for (int from = 0; from < word.length(); from++) {
      int[] found = Lazy.CLASSES.get(word.substring(from));
      if (found != null) {
        return found;
      }
    }
    return NONE;
  }

  /** The class above a class: {@code Bo} for {@code Bo01}. */
  public static int genus(int number) {
    return number / 100;
  }

  private static Map<String, int[]> read() {
    Map<String, int[]> classes = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                IOUtil.newInputStream(HanLP.Config.CoreSynonymDictionaryDictionaryPath),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String row = line.startsWith("\uFEFF") ? line.substring(1) : line;
        String[] parts = row.split(" ");
        int number = number(parts[0]);
        for (int i = 1; i < parts.length; i++) {
          classes.merge(parts[i], new int[] {number}, Thesaurus::joined);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
  }

  private static int number(String code) {
    int genus = (code.charAt(0) - 'A') * 26 + code.charAt(1) - 'a';
    return genus * 100 + Integer.parseInt(code.substring(2, 4));
  }

  private static int[] joined(int[] had, int[] more) {
    if (had.length == MOST || Arrays.stream(had).anyMatch(c -> c == more[0])) {
      return had;
    }
    int[] all = Arrays.copyOf(had, had.length + 1);
    all[had.length] = more[0];
    return all;
  }
}
