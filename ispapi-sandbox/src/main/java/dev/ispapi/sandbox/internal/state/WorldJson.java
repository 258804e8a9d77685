package dev.ispapi.sandbox.internal.state;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.ispapi.sandbox.internal.json.ValueAdapters;
import dev.ispapi.sandbox.internal.world.NamedTable;
import dev.ispapi.sandbox.internal.world.World;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import okio.Buffer;

/**
 * A world as JSON: each table as a list of its rows. Passwords are in it hashed, sessions as digests; encrypted are secrets of one-time codes,
 * auth codes, the codes that confirm transfers, and the values of certificates and other items.
 */
public final class WorldJson {

    private static final int VERSION = 1;

    private final Moshi moshi;

    /**
     * Writes and reads worlds.
     *
     * @param key the key for secrets
     */
    public WorldJson(StateKey key) {
        this.moshi = new Moshi.Builder()
                .add(new StateAdapters(key))
                .add(new ValueAdapters())
                .add(SortedMapAdapter.FACTORY)
                .build();
    }

    /**
     * Writes a world.
     *
     * @param world the world
     * @param moment its time
     * @return JSON
     * @throws IOException never: nothing but memory is written to
     */
    public byte[] write(World world, Moment moment) throws IOException {
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
        return buffer.readByteArray();
    }

    /**
     * Reads a world. Tables that are in the text are replaced.
     *
     * @param text JSON
     * @param name what it is called in errors, such as the file
     * @param world the world to fill; half filled after an error
     * @return the time of the world
     * @throws IOException if the text is not the state of a sandbox
     */
    public Moment read(byte[] text, String name, World world) throws IOException {
        Moment moment = null;
        try (JsonReader json = JsonReader.of(new Buffer().write(text))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "version" -> checkVersion(name, json.nextInt());
                    case "moment" -> moment = moshi.adapter(Moment.class).fromJson(json);
                    case "counters" -> readCounters(json, world);
                    case "tables" -> readTables(name, json, world);
                    default -> json.skipValue();
                }
            }
            json.endObject();
        } catch (JsonDataException e) {
            Throwable reason = e.getCause() == null ? e : e.getCause();
            throw new IOException(name + " is not the state of a sandbox: " + reason.getMessage(), e);
        }
        if (moment == null) {
            throw new IOException(name + " is not the state of a sandbox: it does not say when it was saved");
        }
        return moment;
    }

    private static void checkVersion(String name, int version) throws IOException {
        if (version != VERSION) {
            throw new IOException(name + " was saved by another version: expected " + VERSION + ", found " + version);
        }
    }

    private void readCounters(JsonReader json, World world) throws IOException {
        Map<String, Integer> counters =
                moshi.<Map<String, Integer>>adapter(counterType()).fromJson(json);
        world.counters().clear();
        world.counters().putAll(counters == null ? Map.of() : counters);
    }

    private void readTables(String name, JsonReader json, World world) throws IOException {
        Map<String, NamedTable<?>> tables =
                world.tables().stream().collect(Collectors.toMap(NamedTable::name, Function.identity()));
        json.beginObject();
        while (json.hasNext()) {
            String tableName = json.nextName();
            NamedTable<?> table = tables.get(tableName);
            if (table == null) {
                throw new IOException(name + " has a table that this version does not know: " + tableName);
            }
            List<?> rows = moshi.<List<?>>adapter(listOf(table)).fromJson(json);
            table.replace(rows == null ? List.of() : rows);
        }
        json.endObject();
    }

    private static Type counterType() {
        return Types.newParameterizedType(Map.class, String.class, Integer.class);
    }

    private static Type listOf(NamedTable<?> table) {
        return Types.newParameterizedType(List.class, table.rowType());
    }
}
