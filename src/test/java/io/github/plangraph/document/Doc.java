package io.github.plangraph.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Makes files of [MS-DOC], no more of one than a reader needs: text in one piece, the properties of
 * paragraphs and runs, styles, a font and lists. POI changes such files and cannot make one.
 */
@SuppressWarnings("ByteBufferBackingArray") // All of them are allocated here.
final class Doc {
  private static final int TEXT_AT = 1024;
  private static final int PAGE = 512;

  /** Where in the header a table of the file is named ([MS-DOC] 2.5.6). */
  private static final int FC_LCB = 32 + 2 + 28 + 2 + 88 + 2;

  private static final int CCP_TEXT = 32 + 2 + 28 + 2 + 3 * 4;
  private static final int FIELDS = 93;

  /** A stretch of text with the properties of its characters or of its paragraph. */
  private record Part(int start, int end, byte[] properties) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Part> runs = new ArrayList<>();
  private final List<Part> paragraphs = new ArrayList<>();
  private final List<String> styles = new ArrayList<>(List.of("Normal"));
  private final ByteArrayOutputStream listHeads = new ByteArrayOutputStream();
  private final ByteArrayOutputStream listLevels = new ByteArrayOutputStream();
  private int lists;
  private int from;

  /** A run; the properties of its characters one after another. */
  Doc r(String characters, byte[]... sprms) {
    int start = text.length();
    text.append(characters);
    runs.add(new Part(start, text.length(), joined(sprms)));
    return this;
  }

  /** Ends a paragraph. */
  Doc p(byte[]... sprms) {
    return end("\r", 0, sprms);
  }

  /** Ends a paragraph of a style. */
  Doc styled(String style, byte[]... sprms) {
    if (!styles.contains(style)) {
      styles.add(style);
    }
    return end("\r", styles.indexOf(style), sprms);
  }

  /** Ends a cell of a table, or a row if it names edges and merges. */
  Doc cell(byte[]... sprms) {
    byte[] inTable = sprm(0x2416, 1);
    return end("\u0007", 0, sprms.length == 0 ? inTable : joined(inTable, joined(sprms)));
  }

  private Doc end(String mark, int style, byte[]... sprms) {
    r(mark);
    byte[] properties = joined(sprms);
    ByteBuffer istd = little(2 + properties.length).putShort((short) style).put(properties);
    paragraphs.add(new Part(from, text.length(), istd.array()));
    from = text.length();
    return this;
  }

  /**
   * Row end with cells of 1,000 twips; {@code flags} of each, 0x20 vertically merged, 0x60 first.
   */
  static byte[] row(int... flags) {
    int length = 1 + 2 * (flags.length + 1) + 20 * flags.length;
    ByteBuffer out = little(4 + length).putShort((short) 0xD608).putShort((short) (length + 1));
    out.put((byte) flags.length);
    for (int i = 0; i <= flags.length; i++) {
      out.putShort((short) (1_000 * i));
    }
    for (int flag : flags) {
      out.putShort((short) flag).position(out.position() + 18);
    }
    return joined(sprm(0x2417, 1), out.array());
  }

  /** Adds a list of one level; {@code \0} in the pattern stands for the number. */
  Doc list(int form, String pattern) {
    lists++;
    listHeads.writeBytes(little(28).putInt(lists).putInt(0).position(26).put((byte) 1).array());
    ByteBuffer level = little(28 + 2 + 2 * pattern.length()).putInt(1).put((byte) form);
    level.position(6).put((byte) (pattern.indexOf('\0') + 1));
    level.position(28).putShort((short) pattern.length());
    level.put(pattern.getBytes(StandardCharsets.UTF_16LE));
    listLevels.writeBytes(level.array());
    return this;
  }

  /** A property of one byte or of two, as its code says. */
  static byte[] sprm(int code, int value) {
    boolean two = (code >> 13 & 7) == 2 || (code >> 13 & 7) == 4 || (code >> 13 & 7) == 5;
    ByteBuffer out = little(two ? 4 : 3).putShort((short) code);
    return (two ? out.putShort((short) value) : out.put((byte) value)).array();
  }

  static byte[] bold() {
    return sprm(0x0835, 1);
  }

  static byte[] in(int list) {
    return joined(sprm(0x260A, 0), sprm(0x460B, list));
  }

  byte[] bytes() {
    ByteArrayOutputStream main = new ByteArrayOutputStream();
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    ByteBuffer head = little(TEXT_AT);
    head.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x0200);
    head.putShort(32, (short) 14).putShort(62, (short) 22).putShort(152, (short) FIELDS);
    head.putInt(24, TEXT_AT).putInt(28, TEXT_AT + 2 * text.length());
    head.putInt(CCP_TEXT, text.length());
    main.writeBytes(new byte[TEXT_AT]);
    main.writeBytes(text.toString().getBytes(StandardCharsets.UTF_16LE));
    table.writeBytes(new byte[8]);
    add(head, table, 12, pages(main, runs, 1));
    add(head, table, 13, pages(main, paragraphs, 13));
    add(head, table, 1, styleSheet());
    add(head, table, 6, little(20).putInt(0).putInt(text.length()).putInt(10, -1).array());
    add(head, table, 15, fonts());
    add(head, table, 33, pieces());
    add(head, table, 31, new byte[600]);
    if (lists > 0) {
      byte[] count = little(2).putShort((short) lists).array();
      add(head, table, 73, joined(count, listHeads.toByteArray()));
      table.writeBytes(listLevels.toByteArray());
      ByteBuffer uses = little(4 + 20 * lists).putInt(lists);
      for (int i = 0; i < lists; i++) {
        uses.putInt(4 + 16 * i, i + 1).putInt(4 + 16 * lists + 4 * i, -1);
      }
      add(head, table, 74, uses.array());
    }
    byte[] whole = main.toByteArray();
    System.arraycopy(head.array(), 0, whole, 0, TEXT_AT);
    return ole(whole, table.toByteArray());
  }

  Document read() throws UnreadableDocumentException {
    return new DocumentReader().read("a.doc", bytes());
  }

  private static byte[] ole(byte[] main, byte[] table) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(main), "WordDocument");
      files.createDocument(new ByteArrayInputStream(table), "1Table");
      files.writeFilesystem(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void add(ByteBuffer head, ByteArrayOutputStream table, int field, byte[] bytes) {
    head.putInt(FC_LCB + 8 * field, table.size()).putInt(FC_LCB + 8 * field + 4, bytes.length);
    table.writeBytes(bytes);
  }

  private byte[] pieces() {
    ByteBuffer out = little(1 + 4 + 16).put((byte) 2).putInt(16).putInt(0).putInt(text.length());
    return out.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0).array();
  }

  /** Writes pages of properties behind the text and gives the table of them. */
  private static byte[] pages(ByteArrayOutputStream main, List<Part> parts, int width) {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int each = 6;
    for (int i = 0; i < parts.size(); i += each) {
      List<Part> some = parts.subList(i, Math.min(parts.size(), i + each));
      main.writeBytes(new byte[(PAGE - main.size() % PAGE) % PAGE]);
      numbers.add(main.size() / PAGE);
      starts.add(TEXT_AT + 2 * some.get(0).start());
      main.writeBytes(page(some, width));
    }
    ByteBuffer out = little(4 * (2 * numbers.size() + 1));
    starts.forEach(out::putInt);
    out.putInt(TEXT_AT + 2 * parts.get(parts.size() - 1).end());
    numbers.forEach(out::putInt);
    return out.array();
  }

  private static byte[] page(List<Part> parts, int width) {
    ByteBuffer page = little(PAGE);
    int at = PAGE - 1;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      byte[] data = part.properties();
      page.putInt(4 * i, TEXT_AT + 2 * part.start());
      page.putInt(4 * i + 4, TEXT_AT + 2 * part.end());
      boolean even = data.length % 2 == 0;
      byte[] count = width == 1 ? new byte[] {(byte) data.length} : count(data.length, even);
      at = at - data.length - count.length & ~1;
      page.position(at);
      page.put(count).put(data);
      page.put(4 * (parts.size() + 1) + width * i, (byte) (data.length == 0 ? 0 : at / 2));
    }
    return page.put(PAGE - 1, (byte) parts.size()).array();
  }

  /** Half the length, after a zero where it is even ([MS-DOC] 2.9.184). */
  private static byte[] count(int length, boolean even) {
    return even ? new byte[] {0, (byte) (length / 2)} : new byte[] {(byte) (length / 2 + 1)};
  }

  private byte[] styleSheet() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer head = little(20).putShort((short) 18).putShort((short) styles.size());
    out.writeBytes(head.putShort((short) 10).putShort((short) 1).array());
    for (String style : styles) {
      int base = 10 + 2 + 2 * style.length() + 2;
      ByteBuffer one = little(2 + base + 4 + 2).putShort((short) (base + 6));
      one.putShort((short) 0).putShort((short) 0xFFF1).putShort((short) 2).putShort((short) 0);
      one.putShort((short) 0).putShort((short) style.length());
      one.put(style.getBytes(StandardCharsets.UTF_16LE)).putShort((short) 0);
      out.writeBytes(one.putShort((short) 2).putShort((short) 0).putShort((short) 0).array());
    }
    return out.toByteArray();
  }

  private static byte[] fonts() {
    String font = "宋体\0";
    ByteBuffer out = little(4 + 40 + 2 * font.length()).putShort((short) 1).putShort((short) 0);
    out.put((byte) (39 + 2 * font.length())).position(4 + 40);
    return out.put(font.getBytes(StandardCharsets.UTF_16LE)).array();
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
