package dev.ispapi.support.plan;

import dev.ispapi.support.internal.FileGuard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps one plan in a file, without secrets. Each save replaces the file in one go and is on disk when it returns; one that is no newer than
 * the file is refused, also if two programs save at the same moment: of two that carry out the same plan one is stopped.
 */
public final class PlanFile implements PlanStore {

    private final Path file;

    private PlanFile(Path file) {
        this.file = file;
    }

    /**
     * A plan's file.
     *
     * @param file where it is or will be
     * @return its store
     */
    public static PlanFile at(Path file) {
        return new PlanFile(file.toAbsolutePath());
    }

    /**
     * Reads the plan.
     *
     * @return the newest progress; empty if there is no such file
     * @throws BrokenPlanException if the file holds no plan
     * @throws UncheckedIOException if it can't be read
     */
    public Optional<PlanProgress> load() {
        try {
            return Files.exists(file) ? Optional.of(PlanJson.read(Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Replaces the file.
     *
     * @throws IllegalStateException if the file holds this revision or a newer one, or another program saves it at this moment
     * @throws UncheckedIOException if it can't be written
     */
    @Override
    public synchronized void save(PlanProgress progress) {
        FileGuard guard = FileGuard.hold(file);
        try {
            replace(progress);
        } finally {
            guard.close();
        }
    }

    private void replace(PlanProgress progress) {
        load().filter(kept -> kept.revision() >= progress.revision()).ifPresent(kept -> {
            throw new IllegalStateException("the plan in " + file.getFileName() + " is at revision " + kept.revision()
                    + " already, and " + progress.revision() + " was to be saved; load it and go on from there");
        });
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(PlanJson.write(progress));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
