package io.github.plangraph;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two builds out of one folder. The system lets go of it when a process ends, or is ended.
 */
final class BuildLock implements AutoCloseable {

  /** The file that is locked. */
  static final String FILE = ".lock";

  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Locks a folder.
   *
   * @throws IOException if another build has locked it
   */
  static BuildLock of(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      @Nullable FileLock lock = channel.tryLock();
      locked = lock != null;
    } catch (OverlappingFileLockException e) {
      // By this very process: the answer is the same.
      locked = false;
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    if (!locked) {
      throw new IOException(folder + "：另一个构建正在进行 / another build is under way");
    }
    return new BuildLock(channel);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
