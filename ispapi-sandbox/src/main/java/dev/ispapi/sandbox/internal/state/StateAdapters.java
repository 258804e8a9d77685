package dev.ispapi.sandbox.internal.state;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.ToJson;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.world.SavedAsHash;
import dev.ispapi.sandbox.internal.world.SavedEncrypted;

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
}
