package io.github.plangraph.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.tdb2.TDB2Factory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Where the graph is kept while it is served: in memory, or on disk in TDB2, where it survives a
 * restart.
 */
public final class Store implements AutoCloseable {
  private final Dataset dataset;

  private Store(Dataset dataset) {
    this.dataset = dataset;
  }

  /** An empty one in memory. */
  public static Store inMemory() {
    return new Store(DatasetFactory.createTxnMem());
  }

  /**
   * The one of a directory, which is made if it is not there.
   *
   * @throws IOException if the directory cannot be made, or another process holds the store
   */
  public static Store at(Path directory) throws IOException {
    Files.createDirectories(directory);
    try {
      return new Store(TDB2Factory.connectDataset(directory.toString()));
    } catch (DBOpEnvException e) {
      throw new IOException("无法打开图库，可能正被另一进程使用 / cannot open the store: " + directory, e);
    }
  }

  /** The data, read and written in transactions. */
  public Dataset dataset() {
    return dataset;
  }

  /** Lets go of the files. */
  @Override
  public void close() {
    if (TDBInternal.isTDB2(dataset.asDatasetGraph())) {
      TDBInternal.expel(dataset.asDatasetGraph());
    } else {
      dataset.close();
    }
  }
}
