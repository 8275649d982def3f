package kith.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system for H2 over the platform's, with one file of interest: its writes, forces and
 * truncations are counted and fail when a test says so, and it is known what of them a disk keeps
 * when the power is cut. Public, because H2 makes its own.
 */
public final class FaultyDisk extends FilePathWrapper {
  private static final String SCHEME = "faulty";
  private static final int SECTOR = 512;
  private static final Object LOCK = new Object();

  private static int calls;
  private static int failing = Integer.MAX_VALUE;
  private static boolean lasting;
  private static byte[] forced = {};
  private static List<Write> unforced = new ArrayList<>();

  /** A write, or a truncation where there are no bytes. */
  private record Write(long at, byte[] bytes) {
    byte[] onto(byte[] file) {
      if (bytes == null) {
        return Arrays.copyOf(file, (int) Math.min(file.length, at));
      }
      byte[] longer = Arrays.copyOf(file, (int) Math.max(file.length, at + bytes.length));
      System.arraycopy(bytes, 0, longer, (int) at, bytes.length);
      return longer;
    }

    Write torn(Random random) {
      return bytes == null || bytes.length <= SECTOR
          ? this
          : new Write(
              at, Arrays.copyOf(bytes, SECTOR * (1 + random.nextInt(bytes.length / SECTOR))));
    }
  }

  /** A network's file on this disk, as the platform has it now. */
  static NetworkFile under(Path net) throws IOException {
    FilePath.register(new FaultyDisk());
    NetworkFile file = NetworkFile.of(net);
    synchronized (LOCK) {
      mend();
      forced = Files.readAllBytes(file.file());
      unforced = new ArrayList<>();
    }
    return new NetworkFile(file.file(), SCHEME + ":");
  }

  /** Counts from here, and nothing fails any more. */
  static void mend() {
    fail(Integer.MAX_VALUE, false);
  }

  /**
   * @param call fails, counted from here, the first is 1
   * @param onwards whether those after it fail too
   */
  static void fail(int call, boolean onwards) {
    synchronized (LOCK) {
      calls = 0;
      failing = call;
      lasting = onwards;
    }
  }

  /** How many calls there were since counting began. */
  static int calls() {
    synchronized (LOCK) {
      return calls;
    }
  }

  /** What is in the file after a power cut: some of what was not forced, the last of it torn. */
  static byte[] kept(Random random) {
    synchronized (LOCK) {
      byte[] file = forced;
      double share = random.nextInt(5) / 4.0;
      for (Write write : unforced) {
        if (random.nextDouble() < share) {
          boolean last = write == unforced.getLast();
          file = (last && random.nextBoolean() ? write.torn(random) : write).onto(file);
        }
      }
      return file;
    }
  }

  private static void call() throws IOException {
    calls++;
    if (calls == failing || lasting && calls > failing) {
      throw new IOException("No space left on device");
    }
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(getBase().open(mode));
  }

  private static final class Channel extends FileBase {
    private final FileChannel base;

    Channel(FileChannel base) {
      this.base = base;
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
      synchronized (LOCK) {
        call();
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        unforced.add(new Write(position, bytes));
        return base.write(from, position);
      }
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
      int written = write(from, base.position());
      base.position(base.position() + written);
      return written;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      synchronized (LOCK) {
        call();
        unforced.add(new Write(size, null));
        base.truncate(size);
        return this;
      }
    }

    @Override
    public void force(boolean metaData) throws IOException {
      synchronized (LOCK) {
        call();
        for (Write write : unforced) {
          forced = write.onto(forced);
        }
        unforced.clear();
      }
    }

    @Override
    public int read(ByteBuffer to, long position) throws IOException {
      return base.read(to, position);
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
      return base.read(to);
    }

    @Override
    public long position() throws IOException {
      return base.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      base.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return base.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return base.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      base.close();
    }
  }
}
