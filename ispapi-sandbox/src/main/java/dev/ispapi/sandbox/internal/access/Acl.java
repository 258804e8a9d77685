package dev.ispapi.sandbox.internal.access;

import dev.ispapi.sandbox.internal.object.Patterns;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which commands a role user may send: rules such as {@code RenewDomain():DENY} or {@code RenewDomain[DOMAIN=*.uk]:ALLOW}, each on one
 * line or on several. The first rule that fits decides. A line that is only a command's name allows it.
 */
final class Acl {

    private static final Pattern RULE = Pattern.compile(
            "([A-Za-z0-9_]+)\\s*([\\[(])([^\\])]*)[\\])]\\s*:\\s*(ALLOW|DENY)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?m)^\\s*([A-Za-z0-9_]+)\\s*$");

    private Acl() {}

    /** Whether the rules allow a command with these parameters. */
    static boolean allows(List<String> lines, boolean otherwise, Map<String, String> command) {
        String name = command.getOrDefault("COMMAND", "");
        String text = String.join("\n", lines);
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            boolean isEnforced = rules.group(2).equals("(");
            if (rules.group(1).equalsIgnoreCase(name) && fits(rules.group(3), isEnforced, command)) {
                return rules.group(4).equalsIgnoreCase("ALLOW");
            }
        }
        Matcher names = NAME.matcher(RULE.matcher(text).replaceAll(""));
        while (names.find()) {
            if (names.group(1).equalsIgnoreCase(name)) {
                return true;
            }
        }
        return otherwise;
    }

    /** Whether each parameter that a rule names has a value of its pattern; in round brackets it must be sent. */
    private static boolean fits(String conditions, boolean isEnforced, Map<String, String> command) {
        return Stream.of(conditions.split("[\n,]", -1))
                .map(String::strip)
                .filter(condition -> condition.indexOf('=') > 0)
                .allMatch(condition -> {
                    int equals = condition.indexOf('=');
                    String value =
                            command.get(condition.substring(0, equals).strip().toUpperCase(Locale.ROOT));
                    return value == null
                            ? !isEnforced
                            : Patterns.glob(condition.substring(equals + 1).strip())
                                    .test(value);
                });
    }
}
