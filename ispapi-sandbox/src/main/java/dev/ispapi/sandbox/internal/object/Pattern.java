package dev.ispapi.sandbox.internal.object;

/** What a list command searches by: {@code *} stands for any text, {@code ?} for one character; the case does not matter. */
public final class Pattern {

    private final java.util.regex.Pattern regex;

    /**
     * Reads a pattern.
     *
     * @param text such as {@code *shop*}
     */
    public Pattern(String text) {
        StringBuilder builder = new StringBuilder();
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(character -> builder.append(
                        switch (character) {
                            case "*" -> ".*";
                            case "?" -> ".";
                            default -> java.util.regex.Pattern.quote(character);
                        }));
        regex = java.util.regex.Pattern.compile(
                builder.toString(),
                java.util.regex.Pattern.CASE_INSENSITIVE
                        | java.util.regex.Pattern.UNICODE_CASE
                        | java.util.regex.Pattern.DOTALL);
    }

    /**
     * Compares.
     *
     * @param text any text
     * @return true if all of it matches
     */
    public boolean matches(String text) {
        return regex.matcher(text).matches();
    }
}
