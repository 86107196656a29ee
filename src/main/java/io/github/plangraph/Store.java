package io.github.plangraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 store on disk, built beside the old one and put in its place once it is whole. */
final class Store {

  /** Fills a dataset that is in a write transaction. */
  interface Filling {
    void fill(DatasetGraph dataset) throws IOException;
  }

  private Store() {}

  /** Opens a store that a build has made. */
  static Dataset open(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + ": 没有图库，请先运行 build / no store there; run build first");
    }
    return TDB2Factory.connectDataset(folder.toString());
  }

  /**
   * Builds a store and swaps it in.
   *
   * @throws IOException if filling fails; the old store is untouched then
   */
  static void build(Path folder, Filling filling) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Files.createDirectories(target.getParent());
    Path fresh = Files.createTempDirectory(target.getParent(), "." + target.getFileName() + "-new");
    Path old = target.resolveSibling("." + target.getFileName() + "-old");
    boolean whole = false;
    try {
      fill(fresh, filling);
      whole = true;
    } finally {
      if (!whole) {
        delete(fresh);
      }
    }
    delete(old);
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    Files.move(fresh, target);
    delete(old);
  }

  private static void fill(Path folder, Filling filling) throws IOException {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      dataset.begin(ReadWrite.WRITE);
      try {
        filling.fill(dataset);
        dataset.commit();
      } finally {
        dataset.end();
      }
    } finally {
      TDBInternal.expel(dataset);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
