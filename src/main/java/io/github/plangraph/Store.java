package io.github.plangraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/** A TDB2 store on disk, built beside the old one and put in its place once it is whole. */
final class Store {

  /** The store's folder in the output folder of a build. */
  static final String FOLDER = "tdb2";

  /** TDB2 keeps the first generation of its files in a folder of this name. */
  private static final String DATA = "Data-0001";

  /** Fills a dataset that is in a write transaction. */
  interface Filling {

    /** Whether all is well; if not, the store is not put in place. */
    boolean fill(DatasetGraph dataset) throws IOException;
  }

  private Store() {}

  /**
   * Opens a store that a build has made.
   *
   * @param folder the store's, or the output folder that the build was given
   * @throws IOException if there is no store, or another process holds it
   */
  static Dataset open(Path folder) throws IOException {
    Path inner = folder.resolve(FOLDER);
    recover(inner);
    Path store = Files.isDirectory(inner) ? inner : folder;
    if (!Files.isDirectory(store.resolve(DATA))) {
      // TDB2 would make an empty one.
      throw new IOException(folder + "：没有图库，请先运行 build / no store there; run build first");
    }
    try {
      return TDB2Factory.connectDataset(store.toString());
    } catch (DBOpEnvException e) {
      throw new IOException(folder + "：图库正被另一进程使用 / another process holds the store", e);
    }
  }

  /** Lets go of a store's files, or of the memory. */
  static void close(Dataset store) {
    if (TDBInternal.isTDB2(store.asDatasetGraph())) {
      TDBInternal.expel(store.asDatasetGraph());
    } else {
      store.close();
    }
  }

  /**
   * Builds a store and swaps it in.
   *
   * @return what filling returned; if false, the old store is untouched
   * @throws IOException if filling or writing fails; the old store is untouched then too
   */
  static boolean build(Path folder, Filling filling) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Path fresh = target.resolveSibling("." + target.getFileName() + "-new");
    Path old = old(target);
    recover(target);
    delete(fresh);
    Files.createDirectories(fresh);
    try {
      if (!fill(fresh, filling)) {
        return false;
      }
      delete(old);
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(fresh, target);
      delete(old);
      return true;
    } finally {
      delete(fresh);
    }
  }

  private static Path old(Path target) {
    return target.resolveSibling("." + target.getFileName() + "-old");
  }

  /**
   * Puts the old store back if a build was ended between taking it away and putting the new one.
   */
  private static void recover(Path target) throws IOException {
    Path old = old(target);
    if (!Files.exists(target) && Files.isDirectory(old)) {
      Files.move(old, target);
    }
  }

  private static boolean fill(Path folder, Filling filling) throws IOException {
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    try {
      dataset.begin(ReadWrite.WRITE);
      boolean whole = false;
      try {
        whole = filling.fill(dataset);
      } finally {
        if (whole) {
          dataset.commit();
        } else {
          dataset.abort();
        }
        dataset.end();
      }
      return whole;
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
