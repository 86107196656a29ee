package io.github.plangraph.rdf;

import io.github.plangraph.document.Block;
import io.github.plangraph.document.MappedText;
import io.github.plangraph.plan.Evidence;
import java.util.ArrayList;
import java.util.List;

/** The text of {@link SamplePlan}, and where in it something is said. */
final class SampleText {

  private final List<Block> blocks;

  SampleText(String text) {
    blocks = read(text);
  }

  List<Block> blocks() {
    return blocks;
  }

  Evidence say(String words, String rule) {
    return say(words, rule, 1);
  }

  /** Evidence at the first place where the words stand. */
  Evidence say(String words, String rule, double confidence) {
    for (Block block : blocks) {
      int at = block.text().text().indexOf(words);
      if (at >= 0) {
        return Evidence.of(block.text(), at, at + words.length(), rule, confidence);
      }
    }
    throw new IllegalArgumentException("not in the sample: " + words);
  }

  Block block(String start) {
    return blocks.stream().filter(b -> b.text().text().startsWith(start)).findFirst().orElseThrow();
  }

  /** One block a line, without the marks # > and **. */
  private static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int from = 0;
      while (from < line.length() && "#> ".indexOf(line.charAt(from)) >= 0) {
        from++;
      }
      MappedText.Builder clean = new MappedText.Builder();
      for (int i = from; i < line.length(); i++) {
        if (line.charAt(i) != '*') {
          clean.append(line.substring(i, i + 1), start + i);
        }
      }
      if (clean.length() > 0) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, 0, false, clean.build(), List.of()));
      }
      start += line.length() + 1;
    }
    return blocks;
  }
}
