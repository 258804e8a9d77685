package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Item;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Relations in commands: lines such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL:9.00}, or with {@code =}. */
final class Relations {

    private Relations() {}

    /** The relations after a command that can flush, set, add and delete some; one with an empty value goes. */
    static SortedMap<String, String> after(Parameters parameters, SortedMap<String, String> present) {
        SortedMap<String, String> relations = new TreeMap<>();
        if (!parameters.flag("FLUSHRELATIONS").orElse(false)) {
            relations.putAll(present);
        }
        set(relations, parameters.list("RELATION"));
        set(relations, parameters.list("ADDRELATION"));
        parameters.list("DELRELATION").forEach(line -> relations.remove(type(line)));
        return relations;
    }

    private static void set(SortedMap<String, String> relations, Collection<String> lines) {
        for (String line : lines) {
            int end = separator(line);
            if (end < 1) {
                throw Refusal.syntax("RELATION (" + line + ")");
            }
            String value = line.substring(end + 1).strip();
            if (value.isEmpty()) {
                relations.remove(type(line));
            } else {
                relations.put(type(line), value);
            }
        }
    }

    private static String type(String line) {
        int end = separator(line);
        return (end < 0 ? line : line.substring(0, end)).strip();
    }

    private static int separator(String line) {
        int colon = line.indexOf(':');
        int equals = line.indexOf('=');
        return colon < 0 ? equals : equals < 0 ? colon : Math.min(colon, equals);
    }

    /** The relations of a class of users. */
    static SortedMap<String, String> of(Item userClass) {
        SortedMap<String, String> relations = new TreeMap<>();
        userClass.values().forEach((type, value) -> relations.put(type, value.get(0)));
        return relations;
    }

    /** A class's values of its relations. */
    static SortedMap<String, List<String>> values(SortedMap<String, String> relations) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        relations.forEach((type, value) -> values.put(type, List.of(value)));
        return values;
    }
}
