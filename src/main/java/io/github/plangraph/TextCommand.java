package io.github.plangraph;

import io.github.plangraph.document.DocumentReader;
import io.github.plangraph.document.UnreadableDocumentException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the text that offsets count in. */
@Command(
    name = "text",
    description = "输出文件的正文（偏移量按此计数）/ Print a document's text, which offsets count in")
final class TextCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "规划文件、文件夹或 ZIP / documents, folders or ZIPs of them")
  private List<Path> files = new ArrayList<>();

  private final Console console;

  TextCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Sources.Opened sources = Sources.of(files);
    List<Failure> failures = new ArrayList<>(sources.failures());
    DocumentReader reader = new DocumentReader();
    for (Source source : sources.found()) {
      try {
        console.out().print(reader.read(source.name(), source.bytes()).text());
      } catch (UnreadableDocumentException e) {
        failures.add(new Failure(source.name(), e.reason()));
      }
    }
    console.out().flush();
    return console.report(failures);
  }
}
