package io.github.plangraph.query;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The text files of a directory, be it on disk, among the classes, or in a jar. */
public final class ClasspathFiles {
  private ClasspathFiles() {}

  /**
   * Reads those whose names end so, by name.
   *
   * <p>The same name in several places of the classpath: the first place wins, as with classes.
   *
   * @throws IOException if the directory is nowhere, or a file cannot be read as UTF-8
   */
  public static NavigableMap<String, String> read(
      ClassLoader loader, String directory, String ending) throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    Enumeration<URL> places = loader.getResources(directory);
    if (!places.hasMoreElements()) {
      throw new IOException("类路径上没有目录 / no directory on the classpath: " + directory);
    }
    while (places.hasMoreElements()) {
      read(places.nextElement(), directory, ending).forEach(files::putIfAbsent);
    }
    return files;
  }

  /** Reads those of a directory on disk. */
  static NavigableMap<String, String> read(Path directory, String ending) throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    try (Stream<Path> children = Files.list(directory)) {
      for (Path child : (Iterable<Path>) children.sorted()::iterator) {
        String name = String.valueOf(child.getFileName());
        if (name.endsWith(ending) && Files.isRegularFile(child)) {
          files.put(name, Files.readString(child));
        }
      }
    }
    return files;
  }

  private static NavigableMap<String, String> read(URL place, String directory, String ending)
      throws IOException {
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return readJar(path(jar.getJarFileURL()), directory + "/", ending);
    }
    return read(path(place), ending);
  }

  private static NavigableMap<String, String> readJar(Path file, String directory, String ending)
      throws IOException {
    NavigableMap<String, String> files = new TreeMap<>();
    // Not the shared jar of the class loader: closing that would break the loading of classes.
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (entry.getName().equals(directory + name) && name.endsWith(ending)) {
          try (InputStream in = jar.getInputStream(entry)) {
            files.put(name, decoded(in.readAllBytes()));
          }
        }
      }
    }
    return files;
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static Path path(URL url) throws IOException {
    try {
      URI uri = url.toURI();
      return Path.of(uri);
    } catch (URISyntaxException e) {
      throw new IOException(url.toString(), e);
    }
  }
}
