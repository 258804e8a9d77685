package dev.ispapi.cli.terminal;

/** How a piece of text looks on a terminal that has colours. */
public enum Style {
    PLAIN(""),
    STRONG("1"),
    GOOD("32"),
    CAREFUL("33"),
    BAD("31"),
    FAINT("2");

    private static final char ESCAPE = '\u001B';

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The text in this style; the text alone where there are no colours. */
    public String of(String text, boolean hasColours) {
        return hasColours && !code.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
    }
}
