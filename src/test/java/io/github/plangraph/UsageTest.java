package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help in two languages, and short answers to wrong usage. */
class UsageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "extract --help",
        "text --help",
        "build --help",
        "validate --help",
        "query --help",
        "serve --help",
        "evaluate --help",
        "train --help"
      })
  void helpIsChineseAndEnglish(String line) {
    Cli help = Cli.run((Object[]) line.split(" "));
    assertEquals(Main.DONE, help.code());
    assertEquals("", help.err());
    assertTrue(help.out().contains("用法 / Usage: plangraph"), help.out());
    for (String option :
        Stream.of(help.out().split("\n(?=[ ]{2,6}[-\\[A-Za-z<])")).skip(1).toList()) {
      assertTrue(option.codePoints().anyMatch(UsageTest::chinese), option);
      assertTrue(option.contains("/"), option);
    }
  }

  @Test
  void noCommandShowsTheCommands() {
    Cli help = Cli.run();
    assertEquals(Main.DONE, help.code());
    for (String command : "extract text build validate query serve evaluate train".split(" ")) {
      assertTrue(help.out().contains("\n  " + command + " "), command);
    }
  }

  @Test
  void versionIsThatOfTheProvenance() {
    assertEquals("plangraph " + Pipeline.VERSION + "\n", Cli.run("--version").out());
    assertEquals("plangraph " + Pipeline.VERSION + "\n", Cli.run("serve", "-V").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | nonsense",
        "extract | FILE",
        "extract --format word x.md | word",
        "extract --format turtle --candidates x.md | jsonl",
        "extract --base nonsense x.md | nonsense",
        "query no-such-query | no-such-query",
        "query plans --format docx | docx",
        "query plans --file x.rq | --file",
        "query plans --param nonsense | nonsense",
        "query plans --param nonsense=1 | nonsense",
        "query tasks-of-technology --param technology=没有的技术 | 没有的技术",
        "query evidence-for-pair --param one=大数据 | --param other=…",
        "serve --port 65536 | 65535",
        "serve --port x | --port",
        "serve --store graph x.md | --store",
        "evaluate | --gold",
        "train | --output"
      })
  void wrongUsageSaysWhatAndWhereToLook(String line, String named) {
    Cli wrong = Cli.run((Object[]) line.split(" "));
    assertAll(
        () -> assertEquals(2, wrong.code(), wrong.err()),
        () -> assertEquals("", wrong.out()),
        () -> assertTrue(wrong.err().startsWith("用法错误 / Wrong usage: "), wrong.err()),
        () -> assertTrue(wrong.err().contains(named), wrong.err()),
        () -> assertTrue(wrong.err().contains("--help"), wrong.err()),
        () -> assertEquals(2, wrong.err().lines().count(), wrong.err()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract no-such.md | no-such.md",
        "text no-such.md | no-such.md",
        "validate no-such.ttl | no-such.ttl",
        "query --file no-such.rq | no-such.rq",
        "query plans --store no-such | no-such",
        "query plans --queries no-such | no-such",
        "extract --ontology no-such x.md | no-such",
        "serve no-such.md | no-such.md",
        "serve --store no-such | no-such",
        "evaluate --gold no-such | no-such",
        "train --data no-such -o no-such.model | no-such",
        "evaluate --gold src/test/resources/gold --floors no-such | no-such"
      })
  void whatIsNotThereIsNamed(String line, String named) {
    Cli missing = Cli.run((Object[]) line.split(" "));
    assertAll(
        () -> assertEquals(3, missing.code(), missing.err()),
        () -> assertEquals("", missing.out()),
        () -> assertTrue(missing.err().contains(named), missing.err()),
        () -> assertTrue(missing.err().codePoints().anyMatch(UsageTest::chinese), missing.err()),
        () -> assertEquals(1, missing.err().lines().count(), missing.err()));
  }

  private static boolean chinese(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
  }
}
