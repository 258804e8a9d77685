package dev.ispapi.bridge.mapping;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of each ISPAPI command on CNR: names, conversions, and refusals with their reasons.
 *
 * <p>The data was gathered from public material on 2026-11-28 and was never tried against a server. Each row says how well it is known.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommandMapping {

    private static final class Bundled {

        private static final CommandMapping MAPPING = read();

        private static CommandMapping read() {
            Map<String, MappedCommand> commands = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String family : MappingReader.families()) {
                for (MappedCommand command : MappingReader.commands(family)) {
                    if (commands.put(command.command(), command) != null) {
                        throw new IllegalStateException(command.command() + " is mapped twice");
                    }
                }
            }
            Map<String, ParameterRow> extensions = new LinkedHashMap<>();
            MappingReader.extensions().forEach(row -> extensions.put(row.name(), row));
            return new CommandMapping(commands, extensions, MappingReader.classes());
        }
    }

    private final Map<String, MappedCommand> commands;
    private final Map<String, ParameterRow> extensions;
    private final Map<String, String> classes;

    private CommandMapping(
            Map<String, MappedCommand> commands, Map<String, ParameterRow> extensions, Map<String, String> classes) {
        this.commands = Collections.unmodifiableMap(commands);
        this.extensions = Collections.unmodifiableMap(extensions);
        this.classes = Collections.unmodifiableMap(classes);
    }

    /**
     * The mapping that comes with this library.
     *
     * @return the mapping, read once
     */
    public static CommandMapping bundled() {
        return Bundled.MAPPING;
    }

    /**
     * All commands.
     *
     * @return in alphabetical order, unmodifiable
     */
    public Collection<MappedCommand> commands() {
        return commands.values();
    }

    /**
     * What becomes of a command.
     *
     * @param command the ISPAPI command, in any case
     * @return the mapping; empty if ISPAPI has no such command
     */
    public Optional<MappedCommand> find(String command) {
        return Optional.ofNullable(commands.get(command));
    }

    /**
     * All {@code X-} parameters of ISPAPI's orders.
     *
     * @return what becomes of each, in alphabetical order, unmodifiable
     */
    public List<ParameterRow> extensions() {
        return List.copyOf(extensions.values());
    }

    /**
     * What becomes of an {@code X-} parameter.
     *
     * @param name the ISPAPI name, in upper case
     * @return its row; empty if no source tells
     */
    public Optional<ParameterRow> extension(String name) {
        return Optional.ofNullable(extensions.get(name));
    }

    /**
     * The zone of a class.
     *
     * @param tldClass such as {@code COMAU}, in any case
     * @return such as {@code com.au}; of a class without an entry the class itself in lower case
     */
    public String zone(String tldClass) {
        String upper = tldClass.toUpperCase(Locale.ROOT);
        return classes.getOrDefault(upper, upper.toLowerCase(Locale.ROOT));
    }

    /**
     * The class of a zone.
     *
     * @param zone such as {@code com.au}
     * @return the zone in upper case without dots, such as {@code COMAU}
     */
    public static String tldClass(String zone) {
        return zone.replace(".", "").toUpperCase(Locale.ROOT);
    }
}
