package dev.ispapi.codegen;

import java.util.Locale;

/**
 * The sentences of the Javadoc that are composed from the words of the descriptions. A phrase such as {@code the auth code; a secret} has a
 * first part, which goes into the sentence, and a remark, which follows it.
 */
final class Sentences {

    private final Field field;
    private final String phrase;
    private final String rest;
    private final String remark;

    Sentences(Field field) {
        this.field = field;
        String words = Javadoc.phrase(field.phrase());
        int end = words.indexOf("; ");
        this.phrase = end < 0 ? words : words.substring(0, end);
        this.rest = end < 0 ? "" : words.substring(end);
        this.remark = end < 0 ? "" : " " + capital(words.substring(end + 2)) + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String wire() {
        return "({@code " + field.label() + "})";
    }

    /** Of a setter, such as "Sets the auth code (AUTH)." */
    String sets() {
        return "Sets " + phrase + " " + wire() + "." + remark;
    }

    /** Of a setter of a whole list in a command that changes something. */
    String replaces() {
        String slots = field.isNullable()
                ? " Slots beyond the list are not sent; {@code " + field.name().one() + "(int, Change)} clears one."
                : "";
        return "Sets " + phrase + ", replacing all present ones " + wire() + "." + remark + slots;
    }

    /** Of a setter that also clears. */
    String changes() {
        return "Changes " + phrase + " " + wire()
                + ": {@link Change#to} a value, {@link Change#clear} or {@link Change#keep}." + remark;
    }

    /** Of a setter of one slot. */
    String changesSlot() {
        return "Changes one slot of " + wire().substring(1, wire().length() - 1) + ", " + phrase
                + ": {@link Change#to} a value, {@link Change#clear} or {@link Change#keep}." + remark;
    }

    /** Of a method that adds one value. */
    String adds() {
        return "Adds " + phrase + " " + wire() + "; can be called several times." + remark;
    }

    /** Of a method that adds several. */
    String addsAll() {
        return "Adds " + Names.pluralPhrase(phrase) + " " + wire() + "; can be called several times." + remark;
    }

    /** Of a method that removes one value. */
    String removes() {
        return "Removes " + phrase + " " + wire() + "; can be called several times." + remark;
    }

    /** Of a method that removes several. */
    String removesAll() {
        return "Removes " + Names.pluralPhrase(phrase) + " " + wire() + "; can be called several times." + remark;
    }

    /** Of a method that adds or removes the only value that can be. */
    String changesOnly() {
        return (field.verb() == Verb.ADD ? "Adds " : "Removes ") + phrase + " " + wire() + "." + remark;
    }

    /** Of a value of a setter, without a full stop. */
    String value() {
        return phrase;
    }

    /** Of an accessor, to continue "Returns". */
    String returned() {
        String what = switch (field.verb()) {
            case SET -> phrase;
            case ADD -> (field.isIndexed() ? "the " + Names.pluralPhrase(phrase) : phrase) + " to add";
            case REMOVE -> (field.isIndexed() ? "the " + Names.pluralPhrase(phrase) : phrase) + " to remove";
        };
        return what + ", {@code " + field.label() + "}" + rest;
    }
}
