package io.github.plangraph.document;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A ZIP in memory, unpacked in memory within bounds; nothing is written to disk, so that a name
 * like {@code ../../etc/passwd} is a name and nothing else. For one thread.
 */
final class BoundedZip implements Closeable {
  /** An entry of more than so many bytes may not have been packed more tightly than this. */
  private static final long LARGE = 4 << 20;

  private static final int MAX_RATIO = 200;

  /** So many bytes of every kind of bomb are unpacked and no more. */
  private final long limit;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;
  private long unpacked;

  /** Something in the ZIP is larger than any document. */
  static final class BombException extends IOException {
    private static final long serialVersionUID = 1L;

    BombException(String reason) {
      super(reason);
    }
  }

  private BoundedZip(ZipFile zip, long limit) {
    this.zip = zip;
    this.limit = limit;
    this.entries = Collections.list(zip.getEntries());
  }

  /**
   * Reads the directory.
   *
   * @param limit bytes that may be unpacked in all
   * @throws IOException if this is no whole ZIP
   */
  static BoundedZip open(byte[] bytes, long limit) throws IOException {
    return new BoundedZip(ZipFile.builder().setByteArray(bytes).get(), limit);
  }

  /** The names in a ZIP; empty if the bytes are no whole ZIP. */
  static Optional<Set<String>> names(byte[] bytes) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] > 8) {
      return Optional.empty();
    }
    try (BoundedZip zip = open(bytes, 0)) {
      return Optional.of(zip.entries.stream().map(BoundedZip::name).collect(toUnmodifiableSet()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** An entry's content; empty if there is no such entry. */
  Optional<byte[]> read(String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    return entry == null ? Optional.empty() : Optional.of(read(entry));
  }

  /**
   * Unpacks an entry.
   *
   * @throws BombException if that would pass a bound
   * @throws IOException if it is damaged, encrypted, or packed in an unknown way
   */
  byte[] read(ZipArchiveEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      long left = limit - unpacked;
      long packed = Math.max(entry.getCompressedSize(), 1);
      long most = Math.min(left, Math.max(LARGE, packed * MAX_RATIO));
      byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
      unpacked += Math.min(bytes.length, left);
      if (bytes.length > most) {
        throw new BombException(
            most == left
                ? "解压后超过 %d MB / more than %<d MB when unpacked".formatted(limit >> 20)
                : "压缩比超过 %d / packed more than %<d times".formatted(MAX_RATIO));
      }
      return bytes;
    }
  }

  /**
   * An entry's name. Without the flag that says UTF-8 (APPNOTE 4.4.4, bit 11) it may still be
   * UTF-8, from a Mac, and is otherwise in the code page of a Chinese Windows.
   */
  static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(raw, Charset.forName("GB18030"));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
