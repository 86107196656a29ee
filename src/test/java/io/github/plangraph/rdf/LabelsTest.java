package io.github.plangraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.plangraph.lexicon.Scheme;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, IRIs and offsets. */
class LabelsTest {

  @ParameterizedTest
  @CsvSource({"ＩＰｖ６,ipv6", "IP v6,ipv6", "5G　网络,5g网络", "区块链,区块链", "３Ｄ打印,3d打印"})
  void spellingsOfOneName(String label, String normal) {
    assertEquals(normal, Labels.normal(label));
  }

  @ParameterizedTest
  @CsvSource({
    "《大数据产业发展规划（2016－2020年）》,大数据产业发展规划",
    "“十三五”国家信息化规划,十三五国家信息化规划",
    "北京市促进办法(试行)（修订）,北京市促进办法",
    "（征求意见稿）,(征求意见稿)"
  })
  void titlesAsOthersCiteThem(String title, String normal) {
    assertEquals(normal, Labels.title(title));
  }

  @Property
  void normalLabelsStayAsTheyAre(@ForAll String label) {
    // NFKC of a lower-case form may hold one more upper-case letter; what matters is that it ends.
    String once = Labels.normal(Labels.normal(label));
    assertEquals(once, Labels.normal(once));
  }

  @Property
  void proposedIrisAreAsciiWhateverTheLabel(@ForAll String label) {
    String iri = Iris.standard().proposed(Scheme.TECHNOLOGY, label).getURI();
    assertTrue(iri.matches("https://w3id\\.org/plangraph/id/technology/[0-9a-f]{12}"), iri);
  }

  @Test
  void oneLabelInTwoSchemesIsTwoConcepts() {
    Iris iris = Iris.standard();
    assertNotEquals(iris.proposed(Scheme.TECHNOLOGY, "大数据"), iris.proposed(Scheme.SECTOR, "大数据"));
  }

  /** Published data is linked to: a change of how IRIs are minted must not slip in. */
  @Test
  void aProposedIriIsTheOneThatWasPublished() {
    assertEquals(
        "https://w3id.org/plangraph/id/technology/1b8139eea19f",
        Iris.standard().proposed(Scheme.TECHNOLOGY, "ipv6").getURI());
  }

  @ParameterizedTest
  @ValueSource(strings = {"plans/", "http://例え.jp/", "http://example.org/id", "http://a b/"})
  void aBaseMustBeAnAbsoluteAsciiIri(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }

  @Property
  void codePointsAreThoseOfJava(@ForAll String text) {
    CodePoints codePoints = new CodePoints(text);
    for (int offset = 0; offset <= text.length(); offset++) {
      assertEquals(text.codePointCount(0, offset), codePoints.at(offset));
    }
  }

  @Test
  void aCharacterOfTwoUnitsIsOneCodePoint() {
    CodePoints codePoints = new CodePoints("a𠮷b");
    assertEquals(1, codePoints.at(1));
    assertEquals(2, codePoints.at(3));
    assertEquals(3, codePoints.at(4));
  }
}
