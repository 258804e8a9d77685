package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import java.util.SortedMap;
import java.util.TreeMap;

/** The {@code X-} parameters of a domain. */
final class Extensions {

    private Extensions() {}

    /** Those that there are, with those that were sent over them; an empty value takes one away. */
    static SortedMap<String, String> of(Parameters parameters, SortedMap<String, String> present) {
        SortedMap<String, String> extensions = new TreeMap<>(present);
        parameters.all().forEach((name, value) -> {
            if (name.startsWith("X-")) {
                if (value.isEmpty()) {
                    extensions.remove(name);
                } else {
                    extensions.put(name, value);
                }
            }
        });
        return extensions;
    }
}
