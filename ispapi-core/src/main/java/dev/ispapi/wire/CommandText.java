package dev.ispapi.wire;

import dev.ispapi.internal.Excerpt;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A command as it goes over the wire: {@code COMMAND=AddDomain} first, then one line {@code NAME=VALUE} a parameter, in a fixed
 * order, joined by line feeds.
 *
 * <p>Whatever goes in is checked: names are letters, digits, {@code -} and {@code _}; values hold no line break or other control
 * character, which could smuggle in a second parameter. Names are in upper case and occur once.
 */
public final class CommandText {

    private static final int MAX_NAME = 128;
    private static final String COMMAND = "COMMAND";

    private final String command;
    private final ParameterMap parameters;

    private CommandText(Builder builder) {
        this.command = builder.command;
        this.parameters = builder.parameters;
    }

    /**
     * A command's text.
     *
     * @param command the command's name, such as {@code AddDomain}
     * @param parameters wire names (in any case) and values, in the order to send; an empty value is sent as {@code NAME=}
     * @return the text
     * @throws IllegalArgumentException if a name or value can't be sent, or a name occurs twice
     */
    public static CommandText of(String command, Map<String, String> parameters) {
        Builder builder = builder(command);
        parameters.forEach((name, value) -> {
            String wireName = name.toUpperCase(Locale.ROOT);
            requireName(wireName);
            if (wireName.equals(COMMAND)) {
                throw new IllegalArgumentException("COMMAND is not a parameter; it is the command's name");
            }
            builder.add(wireName, value).ifPresent(problem -> {
                throw new IllegalArgumentException(wireName + " " + problem);
            });
        });
        return builder.build();
    }

    /**
     * Starts a command's text, to which parameters are added one by one.
     *
     * @param command the command's name, such as {@code AddDomain}
     * @return a builder without parameters
     * @throws IllegalArgumentException if this can't be the name of a command
     */
    public static Builder builder(String command) {
        requireName(command);
        return new Builder(command);
    }

    private static void requireName(String name) {
        checkName(name).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /**
     * Says why a text can't be the name of a command or parameter.
     *
     * @param name the name in any case
     * @return the reason, empty if it can
     */
    public static Optional<String> checkName(String name) {
        return isName(name)
                ? Optional.empty()
                : Optional.of("expected a name of letters, digits, '-' and '_', found " + Excerpt.quote(name));
    }

    private static boolean isName(String name) {
        boolean isName = !name.isEmpty() && name.length() <= MAX_NAME;
        for (int i = 0; isName && i < name.length(); i++) {
            isName = isNameCharacter(name.charAt(i));
        }
        return isName;
    }

    private static boolean isNameCharacter(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /**
     * Says why a value can't be sent, without showing it.
     *
     * @param value the value of a parameter
     * @return the reason, empty if the value can be sent
     */
    public static Optional<String> checkValue(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                continue;
            }
            if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
                return Optional.of("has a line break at position " + i
                        + ", which would start another parameter; remove it, or send several parameters");
            }
            if (Character.isISOControl(c) && c != '\t') {
                return Optional.of("has a control character at position " + i + "; remove it");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return Optional.of(
                            "has half a character (a lone surrogate) at position " + i + "; fix the text's encoding");
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /**
     * The command's name.
     *
     * @return such as {@code AddDomain}
     */
    public String command() {
        return command;
    }

    /**
     * The parameters without the command's name, in the order in which they are sent.
     *
     * @return upper-case wire names and values, unmodifiable; the values include secrets
     */
    public Map<String, String> parameters() {
        return parameters;
    }

    /**
     * The text that is sent, secrets included.
     *
     * @return lines joined by line feeds, without one at the end
     */
    public String text() {
        StringBuilder text = new StringBuilder(64 + 32 * parameters.size())
                .append("COMMAND=")
                .append(command);
        parameters.forEach(
                (name, value) -> text.append('\n').append(name).append('=').append(value));
        return text.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommandText that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    /**
     * Collects the parameters of one text, each of which is checked once. Not thread-safe.
     */
    public static final class Builder {

        private final String command;
        private final ParameterMap parameters = new ParameterMap();
        private boolean isBuilt;

        private Builder(String command) {
            this.command = command;
        }

        /**
         * Adds a parameter, unless it can't be sent.
         *
         * @param name its wire name in upper case
         * @param value its value; empty to send {@code NAME=}
         * @return why it was not added, without showing the value; empty if it was
         * @throws IllegalStateException if the text is built already
         */
        public Optional<String> add(String name, String value) {
            if (isBuilt) {
                throw new IllegalStateException("this text is built already; make another builder");
            }
            if (!isWireName(name) || name.equals(COMMAND)) {
                return Optional.of("is no name of a parameter");
            }
            Optional<String> problem = checkValue(value);
            if (problem.isEmpty() && !parameters.add(name, value)) {
                return Optional.of("is given twice; give each parameter once");
            }
            return problem;
        }

        private static boolean isWireName(String name) {
            int length = name.length();
            for (int i = 0; i < length; i++) {
                char c = name.charAt(i);
                boolean isUpper = (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
                if (!isUpper) {
                    return false;
                }
            }
            return length > 0 && length <= MAX_NAME;
        }

        /**
         * Whether a parameter was added.
         *
         * @param name its wire name in upper case
         * @return true if it was
         */
        public boolean has(String name) {
            return parameters.containsKey(name);
        }

        /**
         * The text.
         *
         * @return the text with the parameters in the order in which they were added
         */
        public CommandText build() {
            isBuilt = true;
            return new CommandText(this);
        }
    }

    /** One line for logs and messages: secrets are masked. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(command).append('[');
        String separator = "";
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            line.append(separator).append(parameter.getKey()).append('=');
            line.append(Secrets.mask(parameter.getKey(), parameter.getValue()));
            separator = ", ";
        }
        return line.append(']').toString();
    }
}
