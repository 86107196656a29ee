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
        "nonsense | 没有命令 nonsense / no command: nonsense",
        "extrat x.md | 没有命令 extrat / no command: extrat（相近的 / like it: extract）",
        "extract --bogus x.md | 没有选项 --bogus / unknown option: --bogus",
        "extract | 缺少参数 FILE / missing argument: FILE",
        "evaluate | 缺少选项 --gold / missing option: --gold",
        "serve --port | 选项 --port 缺少值 N / --port wants a value: N",
        "serve --port x | --port 的值不对：x，应为整数 / wrong value of --port: x, not a whole number",
        "serve --port 1 --port 2 | --port 只能给一次 / --port may be given only once",
        "query plans more | 多余的参数 more / unexpected argument: more",
        "extract --format word x.md | --format 的值不对：word，应为 jsonl, turtle, trig, nquads,"
            + " jsonld / wrong value of --format: word, not one of jsonl, turtle, trig, nquads,"
            + " jsonld"
      })
  void wrongUsageIsToldInChineseFirst(String line, String message) {
    Cli wrong = Cli.run((Object[]) line.split(" "));
    assertEquals(2, wrong.code());
    assertEquals("用法错误 / Wrong usage: " + message, wrong.err().lines().findFirst().orElse(""));
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
