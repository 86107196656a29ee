package io.github.plangraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ZIP given in place of a document or a folder. */
class ArchiveTest {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final String PLAN = "一、主要任务\n突破区块链、大数据等关键技术。\n";

  @TempDir Path directory;

  private record Entry(String name, byte[] bytes) {
    static Entry of(String name, String text) {
      return new Entry(name, text.getBytes(UTF_8));
    }
  }

  private static byte[] zip(Charset names, Entry... entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name()));
        zip.write(entry.bytes());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(directory.resolve(name), bytes);
  }

  @Test
  void membersAreReadUnderBothNames() throws IOException {
    byte[] inner = zip(UTF_8, Entry.of("乙.txt", PLAN));
    Entry leftover = Entry.of("__MACOSX/._甲.txt", "x");
    Path zip =
        file(
            "规划.zip",
            zip(GB18030, Entry.of("附件/甲市方案.txt", PLAN), leftover, new Entry("里.zip", inner)));
    Cli extract = Cli.run("extract", zip);
    assertEquals(0, extract.code(), extract.err());
    assertTrue(extract.out().contains("\"file\":\"规划.zip/附件/甲市方案.txt\""), extract.out());
    assertTrue(extract.out().contains("\"file\":\"规划.zip/里.zip/乙.txt\""), extract.out());
    assertEquals(new Cli(0, PLAN + PLAN, ""), Cli.run("text", zip));
    assertEquals(new Cli(0, PLAN + PLAN, ""), Cli.run("text", directory));
  }

  @Test
  void whatIsNoDocumentIsNamedAndSkipped() throws IOException {
    byte[] deep = zip(UTF_8, Entry.of("丁.txt", PLAN));
    byte[] inner = zip(UTF_8, new Entry("丙.zip", deep));
    Entry type = Entry.of("[Content_Types].xml", "<Types/>");
    byte[] excel = zip(UTF_8, type, Entry.of("xl/workbook.xml", "<w/>"));
    Path zip =
        file(
            "a.zip",
            zip(
                UTF_8,
                new Entry("图.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}),
                new Entry("表.xlsx", excel),
                new Entry("里.zip", inner),
                Entry.of("甲.txt", PLAN)));
    Cli text = Cli.run("text", zip);
    assertEquals(3, text.code());
    assertEquals(PLAN, text.out());
    assertTrue(text.err().contains("a.zip/图.png：暂不支持图片"), text.err());
    assertTrue(text.err().contains("a.zip/表.xlsx：暂不支持 Excel 文件"), text.err());
    assertTrue(text.err().contains("a.zip/里.zip/丙.zip：压缩文件嵌套过深"), text.err());
    assertEquals(3, text.err().lines().count(), text.err());
  }

  @Test
  void namesAreNamesAndNothingIsWritten() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("in/side"));
    Entry[] entries = {Entry.of("../../evil.txt", PLAN), Entry.of("/tmp/b", PLAN)};
    Path zip = Files.write(folder.resolve("a.zip"), zip(UTF_8, entries));
    Cli extract = Cli.run("extract", zip);
    assertEquals(0, extract.code(), extract.err());
    assertTrue(extract.out().contains("\"file\":\"a.zip/../../evil.txt\""), extract.out());
    try (Stream<Path> files = Files.walk(directory)) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void bombsAreRefusedAndTheRestIsRead() throws IOException {
    Entry zeros = new Entry("zeros.txt", new byte[32 << 20]);
    Path zip = file("a.zip", zip(UTF_8, zeros, Entry.of("甲.txt", PLAN)));
    Cli text = Cli.run("text", zip);
    assertEquals(3, text.code());
    assertEquals(PLAN, text.out());
    assertTrue(text.err().contains("a.zip/zeros.txt：文件过大"), text.err());
  }

  @Test
  void tooManyEntriesAndNoneAreRefused() throws IOException {
    Entry[] many = new Entry[10_001];
    Arrays.setAll(many, i -> Entry.of(i + ".txt", ""));
    Cli text = Cli.run("text", file("a.zip", zip(UTF_8, many)));
    assertTrue(text.err().contains("a.zip：") && text.err().contains("10000"), text.err());
    Cli none = Cli.run("text", file("b.zip", zip(UTF_8)));
    assertTrue(none.err().contains("b.zip：压缩文件中没有文件"), none.err());
    assertEquals(3, none.code());
  }

  @Test
  void brokenArchivesAreRefused() throws IOException {
    byte[] whole = zip(UTF_8, Entry.of("甲.txt", PLAN));
    Path cut = file("a.zip", Arrays.copyOf(whole, whole.length - 10));
    assertTrue(Cli.run("text", cut).err().contains("a.zip：压缩文件不完整或已损坏"));
  }
}
