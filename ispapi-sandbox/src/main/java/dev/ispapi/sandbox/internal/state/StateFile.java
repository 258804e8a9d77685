package dev.ispapi.sandbox.internal.state;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.ispapi.sandbox.internal.world.NamedTable;
import dev.ispapi.sandbox.internal.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import okio.Buffer;

/** A world as JSON: each table as a list of its rows. Passwords and session ids are in it as digests, auth codes and OTP secrets as they are. */
public final class StateFile {

    private static final int VERSION = 1;

    private final Moshi moshi = new Moshi.Builder()
            .add(new StateAdapters())
            .add(SortedMapAdapter.FACTORY)
            .build();
    private final Path path;

    /**
     * A file.
     *
     * @param path where it is
     */
    public StateFile(Path path) {
        this.path = path;
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
        Buffer buffer = new Buffer();
        try (JsonWriter json = JsonWriter.of(buffer)) {
            json.setIndent(" ");
            json.beginObject().name("version").value(VERSION).name("moment");
            moshi.adapter(Moment.class).toJson(json, moment);
            json.name("counters");
            moshi.<Map<String, Integer>>adapter(counterType()).toJson(json, world.counters());
            json.name("tables").beginObject();
            for (NamedTable<?> table : world.tables()) {
                json.name(table.name());
                moshi.<List<?>>adapter(listOf(table)).toJson(json, table.rows());
            }
            json.endObject().endObject();
        }
        Path directory = path.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(directory, "sandbox", ".json");
        try {
            Files.write(draft, buffer.readByteArray());
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Reads the world. What is in it is replaced.
     *
     * @param world the world to fill
     * @return the time of the world
     * @throws IOException if the file can't be read, or is no state of a sandbox
     */
    public Moment read(World world) throws IOException {
        Moment moment = null;
        try (JsonReader json = JsonReader.of(new Buffer().write(Files.readAllBytes(path)))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "version" -> checkVersion(json.nextInt());
                    case "moment" -> moment = moshi.adapter(Moment.class).fromJson(json);
                    case "counters" -> readCounters(json, world);
                    case "tables" -> readTables(json, world);
                    default -> json.skipValue();
                }
            }
            json.endObject();
        } catch (JsonDataException | NumberFormatException e) {
            throw new IOException(path + " is no state of a sandbox: " + e.getMessage(), e);
        }
        if (moment == null) {
            throw new IOException(path + " is no state of a sandbox: it does not say when it was saved");
        }
        return moment;
    }

    private void checkVersion(int version) throws IOException {
        if (version != VERSION) {
            throw new IOException(path + " was saved by another version: expected " + VERSION + ", found " + version);
        }
    }

    private void readCounters(JsonReader json, World world) throws IOException {
        Map<String, Integer> counters =
                moshi.<Map<String, Integer>>adapter(counterType()).fromJson(json);
        world.counters().clear();
        world.counters().putAll(counters == null ? Map.of() : counters);
    }

    private void readTables(JsonReader json, World world) throws IOException {
        Map<String, NamedTable<?>> tables =
                world.tables().stream().collect(Collectors.toMap(NamedTable::name, Function.identity()));
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            NamedTable<?> table = tables.get(name);
            if (table == null) {
                throw new IOException(path + " has a table that this version does not know: " + name);
            }
            List<?> rows = moshi.<List<?>>adapter(listOf(table)).fromJson(json);
            table.replace(rows == null ? List.of() : rows);
        }
        json.endObject();
    }

    private static java.lang.reflect.Type counterType() {
        return Types.newParameterizedType(Map.class, String.class, Integer.class);
    }

    private static java.lang.reflect.Type listOf(NamedTable<?> table) {
        return Types.newParameterizedType(List.class, table.rowType());
    }
}
