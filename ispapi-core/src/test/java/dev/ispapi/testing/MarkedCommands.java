package dev.ispapi.testing;

import dev.ispapi.InvalidCommandException;
import dev.ispapi.command.Command;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Parameter;
import dev.ispapi.command.RawCommand;
import dev.ispapi.wire.Secrets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Commands of any type with a marked secret wherever one can be. */
public final class MarkedCommands {

    /** How each mark begins; so much is looked for, as a piece of a secret is one too. */
    public static final String MARK = "s3cr3";

    /** A secret that is spelt differently in forms, pages and JSON. */
    public static final String SECRET = MARK + "t&<1> \"2\"'é=\\3";

    private MarkedCommands() {}

    /** The typed command, where its rules take such values. */
    public static Optional<Command<?>> typed(CommandType<?> type) {
        Map<String, String> parameters = parameters(type, false);
        for (int attempt = 0; attempt < 10; attempt++) {
            try {
                return Optional.of(type.parse(parameters));
            } catch (InvalidCommandException e) {
                // Rules between parameters: what is complained about is left out, until the rest makes a command.
                boolean isLess = e.problems().stream()
                        .flatMap(problem -> problem.parameter().stream())
                        .map(parameters::remove)
                        .anyMatch(removed -> removed != null);
                if (!isLess) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The same without a type, with every secret parameter that it has and some unknown ones. */
    public static Command<?> raw(CommandType<?> type) {
        Map<String, String> parameters = parameters(type, true);
        parameters.put("X-NEW-AUTH", SECRET);
        parameters.put("X-NEW-PASSWORD", SECRET);
        parameters.put("X-NEW-TOKEN", SECRET);
        RawCommand.Builder builder = RawCommand.builder(type.name()).effect(Effect.READS);
        parameters.forEach(builder::parameter);
        return builder.build();
    }

    /** All secrets, and what else the command can't do without. */
    private static Map<String, String> parameters(CommandType<?> type, boolean isComplete) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (Parameter parameter : type.parameters()) {
            boolean isSecret =
                    Secrets.isSecret(parameter.name()) && parameter.values().isEmpty();
            if (isSecret || parameter.isRequired() || isComplete) {
                String name = parameter.isIndexed() ? parameter.name() + 0 : parameter.name();
                parameters.put(name, isSecret ? SECRET : harmless(parameter));
            }
        }
        parameters.put("X-NEW-AUTH", SECRET);
        return parameters;
    }

    private static String harmless(Parameter parameter) {
        if (!parameter.values().isEmpty()) {
            return parameter.values().get(0);
        }
        return switch (parameter.kind()) {
            case "DOMAIN", "ZONE", "DNSZONE", "HOSTNAME" -> "ns1.example.com";
            case "CONTACT" -> "P-ABC1";
            case "EMAIL" -> "someone@example.com";
            case "PHONE" -> "+49.301234567";
            case "COUNTRY" -> "DE";
            case "IPADDRESS" -> "192.0.2.1";
            case "HOST" -> "ns1.example.com 192.0.2.1";
            case "RR", "EXISTING_RR" -> "www IN A 192.0.2.1";
            case "DS" -> "2371 13 2 " + "AB".repeat(32);
            case "DNSKEY" -> "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0d";
            case "PERIOD" -> "1Y";
            case "FLAG" -> "1";
            case "INT", "LONG" -> "60";
            case "DECIMAL" -> "12.50";
            case "DATE" -> "2017-09-26";
            case "DATETIME" -> "2017-09-26 14:53:20";
            default -> "harmless";
        };
    }
}
