package dev.ispapi.support.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A lock beside a file that one program at a time may use. It ends with {@link #close()} or with the program, however that ends. Within one
 * program it keeps nobody out.
 */
public final class FileGuard implements AutoCloseable {

    private final FileChannel channel;

    private FileGuard(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Locks a file.
     *
     * @param file the file, which need not exist; the lock is a file of the same name with {@code .lock} behind it
     * @return the lock
     * @throws IllegalStateException if another program has locked it
     * @throws UncheckedIOException if it can't be locked
     */
    public static FileGuard hold(Path file) {
        Path name = file.resolveSibling(file.getFileName() + ".lock");
        try {
            FileChannel channel = FileChannel.open(name, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return new FileGuard(channel);
                }
            } catch (OverlappingFileLockException e) {
                // This program has it already.
                return new FileGuard(channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("can't lock " + file, e);
        }
        throw new IllegalStateException(file + " is in use by another program; let one program use it, or keep what"
                + " several share in a database");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
