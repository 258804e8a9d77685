package dev.ispapi.sandbox.internal.state;

import dev.ispapi.sandbox.internal.world.World;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A world in a file, with the key of its secrets in another one beside it. */
public final class StateFile {

    private final Path path;
    private final WorldJson json;

    private StateFile(Path path, WorldJson json) {
        this.path = path;
        this.json = json;
    }

    /**
     * Opens a file, and finds out now whether a world can be saved there.
     *
     * @param path where it is, or will be
     * @return the file
     * @throws IOException if its folder is missing, or can't be written to, or there is something else in its place
     */
    public static StateFile open(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException("the state can't be kept in " + path + ": there is no folder " + folder
                    + "; make the folder first");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException("the state can't be kept in " + path + ": it is not a file");
        }
        try {
            Files.delete(Files.createTempFile(folder, "sandbox", ".json"));
        } catch (IOException e) {
            throw new IOException(
                    "the state can't be kept in " + path + ": the folder can't be written to (" + e.getMessage() + ")",
                    e);
        }
        return new StateFile(path, new WorldJson(StateKey.beside(path)));
    }

    /** {@return whether there is one} */
    public boolean exists() {
        return Files.exists(path);
    }

    /**
     * Writes the world. The file is the old one or the new one, and never half of it.
     *
     * @param world the world
     * @param moment its time
     * @throws IOException if it can't be written
     */
    public void write(World world, Moment moment) throws IOException {
        byte[] text = json.write(world, moment);
        Path draft = Files.createTempFile(path.toAbsolutePath().getParent(), "sandbox", ".json");
        try {
            Files.write(draft, text);
            try {
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Reads the world. What is in it is replaced.
     *
     * @param world the world to fill
     * @return the time of the world
     * @throws IOException if the file can't be read, or is not the state of a sandbox
     */
    public Moment read(World world) throws IOException {
        return json.read(Files.readAllBytes(path), path.toString(), world);
    }
}
