package io.github.plangraph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes bytes at random; what is packed is mostly unpacked for it and packed again. */
final class Mutation {
  private static final int MAX_CHANGES = 4;
  private static final int MAX_COPIES = 50;

  /** What formats give a meaning to. */
  private static final List<String> TOKENS =
      List.of(
          "\0",
          "\n",
          "\t",
          "\u000b",
          "（",
          "《",
          "“",
          "一、",
          "第一章",
          "1.1",
          "专栏1 ",
          "附件",
          "2025年",
          "8%",
          "<",
          "</w:p>",
          "<w:p>",
          "<w:tbl>",
          "&",
          "]]>",
          "<!--",
          "**",
          "|",
          "> ",
          "# ",
          "\uFEFF",
          "obj",
          "stream",
          "\\",
          "{",
          "}",
          "\uD842\uDFB7");

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  byte[] apply(byte[] bytes) throws IOException {
    boolean packed = bytes.length > 2 && bytes[0] == 'P' && bytes[1] == 'K';
    return packed && random.nextInt(4) > 0 ? repacked(bytes) : changed(bytes);
  }

  private byte[] repacked(byte[] bytes) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> names = List.copyOf(entries.keySet());
    String name = names.get(random.nextInt(names.size()));
    entries.computeIfPresent(name, (n, content) -> changed(content));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private byte[] changed(byte[] bytes) {
    byte[] now = bytes;
    int changes = 1 + random.nextInt(MAX_CHANGES);
    for (int i = 0; i < changes && now.length > 1; i++) {
      now = once(now);
    }
    return now;
  }

  private byte[] once(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(400, bytes.length - at));
    return switch (random.nextInt(7)) {
      case 0 -> flipped(bytes, at, 1);
      case 1 -> flipped(bytes, at, length);
      case 2 -> Arrays.copyOf(bytes, at + 1);
      case 3 -> joined(bytes, at, new byte[0], at + length);
      case 4 -> joined(bytes, at, copies(bytes, at, length), at + length);
      case 5 -> {
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        String many = token.repeat(1 + random.nextInt(MAX_COPIES));
        yield joined(bytes, at, many.getBytes(StandardCharsets.UTF_8), at);
      }
      default -> joined(bytes, at, Arrays.copyOfRange(bytes, 0, length), at + length);
    };
  }

  private byte[] flipped(byte[] bytes, int at, int length) {
    byte[] flipped = bytes.clone();
    for (int i = at; i < Math.min(bytes.length, at + length); i += 1 + random.nextInt(40)) {
      flipped[i] ^= (byte) (1 << random.nextInt(8));
    }
    return flipped;
  }

  private byte[] copies(byte[] bytes, int at, int length) {
    byte[] copies = new byte[length * (2 + random.nextInt(MAX_COPIES))];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = bytes[at + i % length];
    }
    return copies;
  }

  private static byte[] joined(byte[] bytes, int start, byte[] middle, int end) {
    byte[] joined = new byte[start + middle.length + bytes.length - end];
    System.arraycopy(bytes, 0, joined, 0, start);
    System.arraycopy(middle, 0, joined, start, middle.length);
    System.arraycopy(bytes, end, joined, start + middle.length, bytes.length - end);
    return joined;
  }
}
