package io.github.plangraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.extract.Example;
import io.github.plangraph.lexicon.Scheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of annotated sentences. */
class TrainingTextTest {

  @Test
  void readsMarksFlagsFullNamesAndRelations() {
    List<Example> examples =
        TrainingText.read(
            "x.txt",
            """
            # sector: 测试 / test
            突破新型[T/d 计算=计算芯片]、[T/du 存储=存储芯片]等芯片，服务[S 金融]。
            A\t计算芯片\t金融
            I\t20家\tof=企业; op=eq; value=20; kind=target

            健全体制机制。
            """);
    assertEquals(2, examples.size());
    Example first = examples.get(0);
    assertEquals("突破新型计算、存储等芯片，服务金融。", first.passage().text().text());
    assertEquals(
        List.of(
            new Example.Mark(4, 6, Scheme.TECHNOLOGY, Set.of("计算", "计算芯片"), true, false),
            new Example.Mark(7, 9, Scheme.TECHNOLOGY, Set.of("存储", "存储芯片"), true, true),
            new Example.Mark(15, 17, Scheme.SECTOR, Set.of("金融"), false, false)),
        first.marks());
    assertEquals(Set.of(List.of("计算芯片", "金融")), first.applied());
    assertEquals(List.of(), examples.get(1).marks());
  }

  @Test
  void namesTheLineThatIsNotOfTheForm() {
    IllegalArgumentException unbalanced =
        assertThrows(IllegalArgumentException.class, () -> TrainingText.read("x.txt", "突破[T 计算。"));
    assertTrue(String.valueOf(unbalanced.getMessage()).contains("x.txt"));
    assertThrows(
        IllegalArgumentException.class, () -> TrainingText.read("x.txt", "突破[T 流计算]。\nA\t流计算\t金融"));
  }

  /** What the issue of breadth asks: thousands of sentences over more than thirty sectors. */
  @Test
  void theCommittedSentencesAreOfTheFormAndMany() throws IOException {
    TrainingSet set = new TrainingSet();
    set.addSentences(Path.of("data/training"));
    int sentences = 0;
    for (TrainingSet.Part part : set.parts()) {
      for (Example example : part.examples()) {
        String text = example.passage().text().text();
        sentences += Math.max(1, (int) text.chars().filter(c -> c == '。').count());
        for (Example.Mark mark : example.marks()) {
          assertTrue(
              mark.forms().contains(text.substring(mark.start(), mark.end())),
              part.name() + ": " + mark);
        }
      }
    }
    assertTrue(set.parts().size() >= 30, "sectors: " + set.parts().size());
    assertTrue(sentences >= 5000, "sentences: " + sentences);
  }
}
