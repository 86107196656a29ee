package io.github.plangraph;

import io.github.plangraph.document.Archive;
import io.github.plangraph.query.ClasspathFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Documents named on the command line, or those that are packed with the program. An archive stands
 * for the documents in it.
 */
final class Sources {
  private static final long MAX_BYTES = 256L << 20;

  private final Consumer<Source> sink;
  private final Consumer<Failure> refusals;

  private Sources(Consumer<Source> sink, Consumer<Failure> refusals) {
    this.sink = sink;
    this.refusals = refusals;
  }

  /**
   * Documents in memory.
   *
   * @param found in order
   * @param failures what could not be opened
   */
  record Opened(List<Source> found, List<Failure> failures) {}

  /** Files as named; a folder stands for the files in it, by name, without hidden ones. */
  static Opened of(List<Path> paths) {
    List<Source> found = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    forEach(paths, found::add, failures::add);
    return new Opened(found, failures);
  }

  /** The bundled plans. */
  static Opened bundled() throws IOException {
    List<Source> found = new ArrayList<>();
    ClasspathFiles.read(Sources.class.getClassLoader(), "data/plans", ".md")
        .forEach(
            (name, text) -> found.add(new Source(name, text.getBytes(StandardCharsets.UTF_8))));
    return new Opened(found, List.of());
  }

  /**
   * Hands on files as {@link #of} has them, one at a time.
   *
   * @param refusals takes what could not be opened
   */
  static void forEach(List<Path> paths, Consumer<Source> sink, Consumer<Failure> refusals) {
    Sources sources = new Sources(sink, refusals);
    for (Path path : paths) {
      for (Path file : files(List.of(path), refusals)) {
        sources.file(file, folders(path, file));
      }
    }
  }

  /** The folders between a file and the one that was named, with a slash behind each. */
  private static String folders(Path named, Path file) {
    StringBuilder folders = new StringBuilder();
    if (!named.equals(file)) {
      Path inside = named.relativize(file);
      for (int i = 0; i < inside.getNameCount() - 1; i++) {
        folders.append(inside.getName(i)).append('/');
      }
    }
    return folders.toString();
  }

  /** The files that these paths stand for. */
  static List<Path> files(List<Path> paths, Consumer<Failure> refusals) {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inside = Files.walk(path)) {
        inside
            .filter(Files::isRegularFile)
            .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        refusals.accept(new Failure(path.toString(), "无法读取文件夹 / cannot read the folder: " + e));
      }
    }
    return files;
  }

  private void file(Path file, String folders) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        refusals.accept(new Failure(file.toString(), "文件过大 / the file is too large"));
        return;
      }
      String name = String.valueOf(file.getFileName());
      byte[] bytes = Files.readAllBytes(file);
      if (Archive.is(bytes)) {
        Archive.forEach(name, bytes, member -> member(member, folders));
      } else {
        sink.accept(new Source(name, folders + name, bytes));
      }
    } catch (java.nio.file.NoSuchFileException e) {
      refusals.accept(new Failure(file.toString(), "没有这个文件 / no such file"));
    } catch (IOException e) {
      refusals.accept(new Failure(file.toString(), "无法读取 / cannot be read: " + e.getMessage()));
    }
  }

  private void member(Archive.Member member, String folders) {
    member
        .refusal()
        .ifPresentOrElse(
            reason -> refusals.accept(new Failure(folders + member.name(), reason)),
            () -> sink.accept(new Source(member.name(), folders + member.name(), member.bytes())));
  }
}
