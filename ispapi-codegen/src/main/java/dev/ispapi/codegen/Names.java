package dev.ispapi.codegen;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java names and phrases from wire names. */
final class Names {

    /** Methods of the base classes, which a parameter can't be called. */
    private static final Set<String> OF_COMMANDS = Set.of(
            "name",
            "type",
            "effect",
            "encode",
            "decode",
            "extensions",
            "check",
            "builder",
            "toBuilder",
            "build",
            "fields");

    private static final Set<String> OF_RESULTS = Set.of(
            "response",
            "extensions",
            "isPending",
            "read",
            "readBy",
            "values",
            "unreadable",
            "toMap",
            "toJson",
            "getData",
            "builder",
            "entries");

    private Names() {}

    static String camel(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String part : wireName.toLowerCase(Locale.ROOT).split("[-_]", -1)) {
            name.append(name.isEmpty() ? part : capital(part));
        }
        return name.toString();
    }

    /** The constant of a value, such as {@code CO_OWNER} of {@code co-owner} and {@code TM_OTHER} of {@code tmOther}. */
    static String constant(String value) {
        String constant =
                value.replaceAll("([a-z0-9])([A-Z])", "$1_$2").replace('-', '_').toUpperCase(Locale.ROOT);
        if (!SourceVersion.isIdentifier(constant)) {
            throw new DescriptionException("the value " + value + " can't be the name of a constant");
        }
        return constant;
    }

    static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String plural(String name) {
        if (name.endsWith("ss")) {
            return name + "es";
        }
        if (name.endsWith("s") || name.endsWith("Data") || name.equals("data")) {
            return name;
        }
        if (name.endsWith("y") && !name.endsWith("ay") && !name.endsWith("ey")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + "s";
    }

    /** What one of several is called: {@code csrLine} of {@code csrLines}. */
    static String singular(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.endsWith("sses")) {
            return name.substring(0, name.length() - 2);
        }
        boolean isPlural = name.endsWith("s") && !name.endsWith("ss") && !name.endsWith("us");
        return isPlural ? name.substring(0, name.length() - 1) : name;
    }

    /** Several of what a phrase names: {@code nameservers} of {@code a nameserver}. */
    static String pluralPhrase(String phrase) {
        return plural(phrase.substring(phrase.indexOf(' ') + 1));
    }

    static boolean isFree(String name, boolean inCommand) {
        return !SourceVersion.isKeyword(name) && !(inCommand ? OF_COMMANDS : OF_RESULTS).contains(name);
    }

    /** What to say of a value of which the descriptions say nothing yet. */
    static String phrase(String javaName) {
        StringBuilder phrase = new StringBuilder("the ");
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            if (Character.isUpperCase(c)) {
                phrase.append(' ');
            }
            phrase.append(Character.toLowerCase(c));
        }
        return phrase.toString();
    }
}
