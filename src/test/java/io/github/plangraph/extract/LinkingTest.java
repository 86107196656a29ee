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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stretch of text that was found to be a name covers in the end, and what it is called. */
class LinkingTest {

  private static Lexicon lexicon;

  @BeforeAll
  static void lexicon() throws IOException {
    lexicon = Vocabularies.bundled().lexicon();
  }

  @ParameterizedTest
  @CsvSource({
    "在沪企业, 沪, REGION, 沪, 上海",
    "对日贸易, 日, REGION, 日, 日本",
    "深化“放管服”改革, “放管服, POLICY, 放管服, “放管服”改革",
    "按照“五位一体”总体布局, 五位一体”总体布局, POLICY, “五位一体”总体布局, “五位一体”总体布局",
    "支付系统（CIPS）升级, CIPS）, TECHNOLOGY, CIPS, 人民币跨境支付系统",
    "建设“信用云川”网站, “信用云川, TECHNOLOGY, 信用云川, 信用云川",
    "国家超算（云川）中心, 国家超算（云川）中心, ORGANIZATION, 国家超算（云川）中心, 国家超算（云川）中心"
  })
  void namesAreWholeAndCalledByTheirConcept(
      String sentence, String found, Scheme scheme, String covered, String label) {
    MappedText text = MappedText.of(sentence, 0);
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, text, 0, 0, Scope.NONE);
    int start = sentence.indexOf(found);
    Candidate name =
        Linking.candidate(
            new Reading(passage, lexicon),
            List.of(),
            start,
            start + found.length(),
            scheme,
            "tagger",
            1);
    assertEquals(covered, sentence.substring(name.start(), name.end()));
    assertEquals(label, name.label());
  }
}
