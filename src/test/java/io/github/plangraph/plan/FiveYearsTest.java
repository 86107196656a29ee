package io.github.plangraph.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which years the names of five-year plans stand for, and what is no such name. */
class FiveYearsTest {

  private static final Pattern NAME = Pattern.compile(FiveYears.NAME);

  @ParameterizedTest
  @CsvSource({
    "第十个五年, 2001, 2005",
    "十一五, 2006, 2010",
    "“十三五”, 2016, 2020",
    "第十四个五年, 2021, 2025",
    "十五五, 2026, 2030",
    "第二十个五年, 2051, 2055"
  })
  void namesStandForYears(String name, int from, int to) {
    assertTrue(NAME.matcher(name).matches());
    assertEquals(new FiveYears(from, to), FiveYears.of(name).orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"第十五次", "十五个城市", "十四个行业", "2025年末", ""})
  void othersAreNoNames(String text) {
    assertFalse(NAME.matcher(text).find());
  }

  @ParameterizedTest
  @ValueSource(strings = {"“十四五”末", "十四五期末", "第十四个五年规划期末", "“十四五”时期末"})
  void theirEndIsNamedInManyWays(String text) {
    assertTrue(Pattern.matches(FiveYears.END, text));
  }
}
