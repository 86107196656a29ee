package io.github.plangraph;

import io.github.plangraph.document.Archive;
import io.github.plangraph.query.ClasspathFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Documents named on the command line, or those that are packed with the program. An archive stands
 * for the documents in it.
 */
final class Sources {
  private static final long MAX_BYTES = 256L << 20;

  private final List<Source> found = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  /** Files as named; a folder stands for the files in it, by name, without hidden ones. */
  static Sources of(List<Path> paths) {
    Sources sources = new Sources();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        sources.folder(path);
      } else {
        sources.file(path);
      }
    }
    return sources;
  }

  /** The bundled plans. */
  static Sources bundled() throws IOException {
    Sources sources = new Sources();
    ClasspathFiles.read(Sources.class.getClassLoader(), "data/plans", ".md")
        .forEach(
            (name, text) ->
                sources.found.add(new Source(name, text.getBytes(StandardCharsets.UTF_8))));
    return sources;
  }

  List<Source> found() {
    return found;
  }

  /** What could not be opened. */
  List<Failure> failures() {
    return failures;
  }

  private void folder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .forEach(this::file);
    } catch (IOException e) {
      failures.add(new Failure(folder.toString(), "无法读取文件夹 / cannot read the folder: " + e));
    }
  }

  private void file(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        failures.add(new Failure(file.toString(), "文件过大 / the file is too large"));
        return;
      }
      String name = String.valueOf(file.getFileName());
      byte[] bytes = Files.readAllBytes(file);
      if (Archive.is(bytes)) {
        Archive.members(name, bytes).forEach(this::member);
      } else {
        found.add(new Source(name, bytes));
      }
    } catch (java.nio.file.NoSuchFileException e) {
      failures.add(new Failure(file.toString(), "没有这个文件 / no such file"));
    } catch (IOException e) {
      failures.add(new Failure(file.toString(), "无法读取 / cannot be read: " + e.getMessage()));
    }
  }

  private void member(Archive.Member member) {
    member
        .refusal()
        .ifPresentOrElse(
            reason -> failures.add(new Failure(member.name(), reason)),
            () -> found.add(new Source(member.name(), member.bytes())));
  }
}
