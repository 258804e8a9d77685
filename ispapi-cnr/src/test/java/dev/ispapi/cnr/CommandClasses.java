package dev.ispapi.cnr;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.ListCommand;
import dev.ispapi.command.Parameter;
import java.lang.reflect.ParameterizedType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What tests need of a command's class, and values that its parameters take. */
final class CommandClasses {

    private CommandClasses() {}

    /** The class of a command, by what its parser makes. */
    static Class<?> of(CommandType<?> type) {
        return type.parse(required(type)).getClass();
    }

    static boolean isList(CommandType<?> type) {
        return ListCommand.class.isAssignableFrom(of(type));
    }

    /** What the command decodes its response to, without packages. */
    static String answer(CommandType<?> type) {
        ParameterizedType superclass = (ParameterizedType) of(type).getGenericSuperclass();
        return superclass.getActualTypeArguments()[0].getTypeName().replaceAll("[a-z]+\\.", "");
    }

    /** The required parameters, and one more where a command must change something. */
    static Map<String, String> required(CommandType<?> type) {
        Map<String, String> parameters = new LinkedHashMap<>();
        type.parameters().stream()
                .filter(Parameter::isRequired)
                .forEach(parameter -> parameters.put(wireName(parameter, 0), value(parameter)));
        for (Parameter parameter : type.parameters()) {
            if (isAccepted(type, parameters)) {
                break;
            }
            parameters.putIfAbsent(wireName(parameter, 0), value(parameter));
        }
        return parameters;
    }

    private static boolean isAccepted(CommandType<?> type, Map<String, String> parameters) {
        try {
            type.parse(parameters);
            return true;
        } catch (dev.ispapi.InvalidCommandException e) {
            return !e.getMessage().contains("changes nothing");
        }
    }

    /** Every parameter once, lists with one entry. */
    static Map<String, String> all(CommandType<?> type) {
        Map<String, String> parameters = new LinkedHashMap<>();
        type.parameters().forEach(parameter -> parameters.put(wireName(parameter, 0), value(parameter)));
        return parameters;
    }

    static String wireName(Parameter parameter, int index) {
        return parameter.isIndexed() ? parameter.name() + index : parameter.name();
    }

    /** A value that a parameter takes, as it stands on the wire. */
    static String value(Parameter parameter) {
        List<String> values = parameter.values();
        if (!values.isEmpty()) {
            return values.get(0);
        }
        return switch (parameter.kind()) {
            case "DOMAIN", "ZONE", "DNSZONE", "HOSTNAME" -> "ns1.example.com";
            case "CONTACT" -> "P-ABC1";
            case "EMAIL" -> "someone@example.com";
            case "PHONE" -> "+49.301234567";
            case "COUNTRY" -> "DE";
            case "IPADDRESS" -> "192.0.2.1";
            case "RR" -> "www IN A 192.0.2.1";
            case "DS" -> "2371 13 2 " + "AB".repeat(32);
            case "DNSKEY" -> "257 3 13 mdsswUyr3DPW132mOi8V9xESWE8jTo0d1A==";
            case "BARE_PERIOD" -> "2";
            case "FLAG" -> "1";
            case "INT", "LONG" -> "60";
            case "DECIMAL" -> "12.50";
            case "DATETIME" -> "2026-09-26 14:53:20";
            default -> "text";
        };
    }
}
