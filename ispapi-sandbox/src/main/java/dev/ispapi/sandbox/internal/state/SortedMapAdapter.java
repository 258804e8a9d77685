package dev.ispapi.sandbox.internal.state;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes sorted maps as Moshi does with maps. */
final class SortedMapAdapter<K, V> extends JsonAdapter<SortedMap<K, V>> {

    static final JsonAdapter.Factory FACTORY = (type, annotations, moshi) -> {
        Class<?> raw = Types.getRawType(type);
        if (!(type instanceof ParameterizedType map) || (raw != SortedMap.class && raw != NavigableMap.class)) {
            return null;
        }
        return new SortedMapAdapter<>(
                moshi.adapter(Types.newParameterizedType(Map.class, map.getActualTypeArguments())));
    };

    private final JsonAdapter<Map<K, V>> maps;

    private SortedMapAdapter(JsonAdapter<Map<K, V>> maps) {
        this.maps = maps;
    }

    @Override
    public @Nullable SortedMap<K, V> fromJson(JsonReader reader) throws IOException {
        Map<K, V> map = maps.fromJson(reader);
        return map == null ? null : new TreeMap<>(map);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable SortedMap<K, V> value) throws IOException {
        maps.toJson(writer, value);
    }
}
