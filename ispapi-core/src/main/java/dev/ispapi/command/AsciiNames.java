package dev.ispapi.command;

import dev.ispapi.idn.DomainName;
import dev.ispapi.idn.IdnProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Converts names in text values to ASCII, and those in {@code OBJECTID} where {@code OBJECTCLASS} says that it is a name. An instance keeps
 * the values of one command until the class of its objects is known.
 */
final class AsciiNames implements ParameterSink {

    private static final String CLASS = "OBJECTCLASS";
    private static final Set<String> NAMED_CLASSES = Set.of("DOMAIN", "DNSZONE", "NAMESERVER");

    /** What a certificate's name for all hosts of a domain begins with. */
    private static final String ALL_HOSTS = "*.";

    private final ParameterSink sink;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** For one command, whose values go to a sink in the end. */
    AsciiNames(ParameterSink sink) {
        this.sink = sink;
    }

    @Override
    public void value(String name, String text) {
        values.put(name, text);
    }

    @Override
    public void problem(String name, String message) {
        sink.problem(name, message);
    }

    /** Whether the objects of a class have names. */
    static boolean isNamed(String objectClass) {
        return NAMED_CLASSES.contains(objectClass.toUpperCase(Locale.ROOT));
    }

    /** Converts an internationalized name, also behind {@code *.}; what is in ASCII already stays as it is. */
    static String convert(String name, IdnProfile profile) {
        String plain = name.startsWith(ALL_HOSTS) ? name.substring(ALL_HOSTS.length()) : name;
        boolean isAscii = plain.chars().allMatch(c -> c < 0x80);
        return isAscii
                ? name
                : name.substring(0, name.length() - plain.length())
                        + DomainName.zone(plain, profile).ascii();
    }

    /** The same, where a pattern can stand in place of a name; patterns stay as they are. */
    static String convertUnlessPattern(String text, IdnProfile profile) {
        boolean isPattern = text.lastIndexOf('*') > 0 || text.equals("*") || text.indexOf('?') >= 0;
        return isPattern ? text : convert(text, profile);
    }

    /** Hands the values on, of which those of the kind {@code OBJECTID} are converted. */
    void convert(List<? extends Binding<?, ?, ?>> bindings, IdnProfile profile) {
        String objectClass = values.get(CLASS);
        if (objectClass != null && isNamed(objectClass)) {
            convertObjectIds(bindings, profile);
        }
        values.forEach(sink::value);
    }

    private void convertObjectIds(List<? extends Binding<?, ?, ?>> bindings, IdnProfile profile) {
        for (Binding<?, ?, ?> binding : bindings) {
            if (!binding.form().isOf(Kinds.OBJECTID)) {
                continue;
            }
            for (int i = 0; values.containsKey(binding.wireName(i)); i++) {
                String name = binding.wireName(i);
                try {
                    values.replace(name, convertUnlessPattern(values.getOrDefault(name, ""), profile));
                } catch (IllegalArgumentException e) {
                    sink.problem(name, Problems.of(e));
                }
                if (!binding.parameter().isIndexed()) {
                    break;
                }
            }
        }
    }
}
