package dev.ispapi.sandbox.internal.state;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.ToJson;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.world.SavedAsHash;
import dev.ispapi.sandbox.internal.world.SavedEncrypted;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** How secrets are saved. Moshi finds the methods by their annotations. */
final class StateAdapters {

    private final StateKey key;

    StateAdapters(StateKey key) {
        this.key = key;
    }

    @ToJson
    String hash(@SavedAsHash String value) {
        return Passwords.harden(value);
    }

    @FromJson
    @SavedAsHash
    String hashFromJson(String text) {
        return text;
    }

    @ToJson
    String secret(@SavedEncrypted String value) {
        return key.encrypt(value);
    }

    @FromJson
    @SavedEncrypted
    String secretFromJson(String text) {
        return key.decrypt(text);
    }

    @ToJson
    SortedMap<String, List<String>> secrets(@SavedEncrypted SortedMap<String, List<String>> values) {
        return each(values, key::encrypt);
    }

    @FromJson
    @SavedEncrypted
    SortedMap<String, List<String>> secretsFromJson(SortedMap<String, List<String>> saved) {
        return each(saved, key::decrypt);
    }

    private static SortedMap<String, List<String>> each(
            SortedMap<String, List<String>> values, UnaryOperator<String> change) {
        SortedMap<String, List<String>> changed = new TreeMap<>();
        values.forEach(
                (name, list) -> changed.put(name, list.stream().map(change).toList()));
        return changed;
    }
}
