package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documented parameters of CNR's commands. */
final class Syntax {

    /** Orders of a domain, which take the fields of its zone. */
    private static final Set<String> WITH_ZONE_FIELDS =
            Set.of("adddomain", "modifydomain", "transferdomain", "tradedomain", "adddomainapplication");

    /** Named first on a page, which is how it marks what is required, and left out by clients or by the page's own example. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            "domainprice", Set.of("X-PROMOTION-CODE", "PERIODTYPE"),
            "modifyacl", Set.of("ACL", "ADDACL", "DELACL"),
            "pushdomain", Set.of("TARGET"),
            "queryaccountinglist", Set.of("MINDATE"),
            "adddomain", Set.of("ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT"));

    private static final int MAX_DIGITS = 6;
    private static final Map<String, Syntax> COMMANDS = load();

    private final String name;
    private final String group;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();

    /**
     * A parameter.
     *
     * @param name without number
     * @param isRequired whether a command without it is refused
     * @param last the last number of a numbered one; -1 for one without number
     * @param values the only values; empty for any
     */
    record Parameter(String name, boolean isRequired, int last, List<String> values) {

        boolean isNumbered() {
            return last >= 0;
        }

        private static Parameter read(String word, Set<String> optional) {
            int equals = word.indexOf('=');
            String head = equals < 0 ? word : word.substring(0, equals);
            List<String> values =
                    equals < 0 ? List.of() : List.of(word.substring(equals + 1).split("\\|", -1));
            int number = head.indexOf('#');
            String last = number < 0 ? "-1" : head.substring(number + 1);
            String marked = number < 0 ? head : head.substring(0, number);
            String plain = marked.replace("!", "");
            return new Parameter(
                    plain,
                    marked.endsWith("!") && !optional.contains(plain),
                    last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last),
                    values);
        }
    }

    private Syntax(List<String> words) {
        name = words.get(0);
        group = words.get(1);
        Set<String> optional = OPTIONAL.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
        words.stream()
                .skip(2)
                .map(word -> Parameter.read(word, optional))
                .forEach(parameter -> parameters.put(parameter.name(), parameter));
    }

    private static Map<String, Syntax> load() {
        Map<String, Syntax> commands = new HashMap<>();
        Lines.of("commands.txt")
                .forEach(words -> commands.put(words.get(0).toLowerCase(Locale.ROOT), new Syntax(words)));
        return Map.copyOf(commands);
    }

    /** The syntax of a command; empty if it is not documented. */
    static Optional<Syntax> of(String command) {
        return Optional.ofNullable(COMMANDS.get(command.toLowerCase(Locale.ROOT)));
    }

    /** The names of all documented commands, in their order. */
    static List<String> commands() {
        return COMMANDS.values().stream()
                .map(Syntax::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    String name() {
        return name;
    }

    /** The part of the documentation that has the command, such as {@code Domain}. */
    String group() {
        return group;
    }

    List<Parameter> parameters() {
        return List.copyOf(parameters.values());
    }

    /** Refuses names that the command does not have, values that are none of the documented ones, and a command that lacks something. */
    void check(Call call) {
        call.parameters().all().forEach(this::check);
        for (Parameter parameter : parameters.values()) {
            checkRequired(parameter, call.parameters());
        }
    }

    private void check(String sent, String value) {
        Parameter parameter = find(sent).orElse(null);
        if (parameter == null) {
            if (!isFieldOfAZone(sent)) {
                throw new Refusal(503, "Invalid attribute name; " + sent);
            }
            return;
        }
        boolean isKnown = parameter.values().isEmpty()
                || value.isEmpty()
                || parameter.values().stream().anyMatch(value::equalsIgnoreCase);
        if (!isKnown) {
            throw Refusal.syntax(sent + " (" + value + ")");
        }
    }

    private boolean isFieldOfAZone(String sent) {
        return sent.startsWith("X-")
                && WITH_ZONE_FIELDS.contains(name.toLowerCase(Locale.ROOT))
                && ZoneFields.isKnown(sent);
    }

    private Optional<Parameter> find(String sent) {
        Parameter plain = parameters.get(sent);
        if (plain != null) {
            return Optional.of(plain);
        }
        int end = sent.length();
        while (end > 0 && Character.isDigit(sent.charAt(end - 1))) {
            end--;
        }
        String number = sent.substring(end);
        boolean isNumber = number.isEmpty()
                || (number.length() <= MAX_DIGITS && number.equals(Integer.toString(Integer.parseInt(number))));
        return Optional.ofNullable(parameters.get(sent.substring(0, end)))
                .filter(numbered -> isNumber
                        && numbered.isNumbered()
                        && (number.isEmpty() || Integer.parseInt(number) <= numbered.last()));
    }

    private static void checkRequired(Parameter parameter, Parameters sent) {
        if (!parameter.isRequired()) {
            return;
        }
        boolean isSent = parameter.isNumbered()
                ? !sent.list(parameter.name()).isEmpty()
                : sent.text(parameter.name()).isPresent();
        if (!isSent) {
            throw Refusal.missing(parameter.isNumbered() ? parameter.name() + "0" : parameter.name());
        }
    }

    /** All names, for people. */
    @Override
    public String toString() {
        return name + " " + Arrays.toString(parameters.keySet().toArray());
    }
}
