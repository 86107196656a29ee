package io.github.plangraph.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * Unpacks a ZIP of documents, and a ZIP in it, in memory; short-lived, one file each.
 *
 * <p>A document in it is named {@code 规划.zip/附件/方案.pdf}. What is no document is handed on too, so
 * that its reader can say why it is not read; what systems leave in archives ({@code __MACOSX},
 * hidden files) is not.
 */
public final class Archive {
  private static final long MAX_BYTES = 256L << 20;
  private static final int MAX_FILES = 10_000;
  private static final Pattern LEFTOVER =
      Pattern.compile("(?:^|/)(?:\\.[^/.][^/]*|__MACOSX|Thumbs\\.db|desktop\\.ini)(?:/|$)");

  /**
   * A file in an archive.
   *
   * @param name the archive's name and its own, behind a slash
   * @param bytes its content, not copied; empty if it was not unpacked
   * @param refusal why it was not, Chinese and English; empty if it was
   */
  public record Member(String name, byte[] bytes, Optional<String> refusal) {}

  private final Consumer<Member> sink;
  private int members;
  private long left = MAX_BYTES;

  private Archive(Consumer<Member> sink) {
    this.sink = sink;
  }

  /** Whether a file is an archive; a DOCX and the like are ZIPs too, but documents. */
  public static boolean is(byte[] bytes) {
    Optional<Set<String>> names = BoundedZip.names(bytes);
    return names.isPresent()
        && names.get().stream()
            .noneMatch(Set.of("[Content_Types].xml", "mimetype", "OFD.xml")::contains);
  }

  /**
   * Hands on the files in an archive, in its order, one at a time.
   *
   * @param name the archive's name
   */
  public static void forEach(String name, byte[] bytes, Consumer<Member> sink) {
    Archive archive = new Archive(sink);
    archive.unpack(name, bytes, true);
    if (archive.members == 0) {
      archive.refuse(name, "压缩文件中没有文件 / there are no files in the archive");
    }
  }

  private void unpack(String name, byte[] bytes, boolean outer) {
    try (BoundedZip zip = BoundedZip.open(bytes, left)) {
      if (zip.entries().size() > MAX_FILES) {
        refuse(name, "多于 %d 个文件 / more than %<d files".formatted(MAX_FILES));
        return;
      }
      for (ZipArchiveEntry entry : zip.entries()) {
        String inner = BoundedZip.name(entry).replace('\\', '/');
        if (!entry.isDirectory() && !inner.endsWith("/") && !LEFTOVER.matcher(inner).find()) {
          unpack(name + "/" + inner, zip, entry, outer);
        }
      }
    } catch (IOException e) {
      refuse(name, "压缩文件已损坏 / the archive is damaged: " + e.getMessage());
    }
  }

  private void unpack(String name, BoundedZip zip, ZipArchiveEntry entry, boolean outer) {
    try {
      byte[] bytes = zip.read(entry);
      left -= bytes.length;
      if (!is(bytes)) {
        add(new Member(name, bytes, Optional.empty()));
      } else if (outer) {
        unpack(name, bytes, false);
      } else {
        refuse(name, "压缩文件嵌套过深 / an archive in an archive in an archive");
      }
    } catch (BoundedZip.BombException e) {
      refuse(name, "文件过大 / too large: " + e.getMessage());
    } catch (IOException e) {
      refuse(name, "无法解压，可能已加密或损坏 / cannot be unpacked, encrypted or damaged");
    }
  }

  private void refuse(String name, String reason) {
    add(new Member(name, new byte[0], Optional.of(reason)));
  }

  private void add(Member member) {
    members++;
    sink.accept(member);
  }
}
