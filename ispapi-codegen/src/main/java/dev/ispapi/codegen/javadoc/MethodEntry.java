package dev.ispapi.codegen.javadoc;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the page of a type shows of one method, as text without marks.
 *
 * @param signature the signature
 * @param sentence what the method does
 */
record MethodEntry(String signature, String sentence) {

    private static final Pattern SIGNATURE =
            Pattern.compile("<div class=\"member-signature\">(.*?)</div>", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("<div class=\"block\">(.*?)</div>", Pattern.DOTALL);
    private static final String END = "</section>";

    /** The entry of a method. Overloads differ in the types of their parameters. */
    static Optional<MethodEntry> find(String page, Method method) {
        int start = page.indexOf("<section class=\"detail\" id=\"" + anchor(method) + "\">");
        if (start < 0) {
            return Optional.empty();
        }
        int end = page.indexOf(END, start);
        String section = page.substring(start, end < 0 ? page.length() : end);
        return Optional.of(new MethodEntry(text(SIGNATURE, section), text(SENTENCE, section)));
    }

    /** {@code nameservers(java.lang.String...)}. */
    private static String anchor(Method method) {
        String types = Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName)
                .collect(Collectors.joining(","));
        return method.getName() + "("
                + (method.isVarArgs() ? types.substring(0, types.length() - "[]".length()) + "..." : types) + ")";
    }

    private static String text(Pattern part, String section) {
        Matcher matcher = part.matcher(section);
        return matcher.find()
                ? matcher.group(1)
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("&(nbsp|#160|#8203);", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                : "";
    }

    /** What is wrong with the entry; empty if nothing is. */
    Optional<String> problem(Method method) {
        if (!signature.contains(" " + method.getName())) {
            return Optional.of("its entry has no signature");
        }
        if (signature.contains("Immutable")) {
            return Optional.of("its signature names a type that is not published: " + signature);
        }
        if (sentence.isEmpty()) {
            return Optional.of("its entry has no sentence");
        }
        return sentence.matches("(?s).*[.:](?: .*)?")
                ? Optional.empty()
                : Optional.of("no whole sentence: " + sentence);
    }
}
