package io.github.plangraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.plangraph.document.MappedText;
import io.github.plangraph.lexicon.Lexicon;
import io.github.plangraph.lexicon.Scheme;
import io.github.plangraph.plan.Passage;
import io.github.plangraph.plan.Scope;
import io.github.plangraph.rdf.Vocabularies;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left of names that the tagger might see. */
class TaggedNamesTest {

  private static Lexicon lexicon;

  @BeforeAll
  static void lexicon() throws IOException {
    lexicon = Vocabularies.bundled().lexicon();
  }

  @ParameterizedTest
  @CsvSource({
    "推广甲泥工艺（JNG）设计, TECHNOLOGY, 甲泥工艺|（JNG）设计, 甲泥工艺（JNG）设计",
    "推广甲泥工艺和乙灰设计, TECHNOLOGY, 甲泥工艺|乙灰设计, 甲泥工艺|乙灰设计",
    "研究基于甲泥模型的推送, TECHNOLOGY, 基于甲泥模型, 甲泥模型",
    "研究面向服务的架构, TECHNOLOGY, 面向服务的架构, 面向服务的架构",
    "见工信部规〔2016〕412号文件, ORGANIZATION, 工信部, ''",
    "请工信部牵头, ORGANIZATION, 工信部, 工信部"
  })
  void namesAreSettled(String sentence, Scheme scheme, String seen, String left) {
    Reading reading =
        new Reading(
            new Passage(Passage.Kind.PARAGRAPH, MappedText.of(sentence, 0), 0, 0, Scope.NONE),
            lexicon);
    List<Candidate> tagged =
        Stream.of(seen.split("\\|"))
            .map(name -> tagged(reading, scheme, sentence.indexOf(name), name.length()))
            .toList();
    assertEquals(
        left,
        TaggedNames.settle(reading, List.of(), tagged).stream()
            .map(name -> sentence.substring(name.start(), name.end()))
            .collect(Collectors.joining("|")));
  }

  private static Candidate tagged(Reading reading, Scheme scheme, int start, int length) {
    return Linking.candidate(reading, List.of(), start, start + length, scheme, "tagger", 1);
  }
}
