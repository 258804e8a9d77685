package dev.ispapi.support.advice;

/**
 * Where an advice comes from.
 *
 * @param kind what kind of document
 * @param name the question's number, the command that the API page is about, or the document's name
 */
public record AdviceSource(Kind kind, String name) {

    /** What kind of document. */
    public enum Kind {
        /** The registrar's FAQ: the name is the number of the question. */
        FAQ("FAQ"),
        /** A page of the API documentation: the name is the command's. */
        API_PAGE("API page"),
        /** A page of CNR's knowledge base: the name is the command's, or the page's. */
        CNR_PAGE("CNR page"),
        /** An Internet standard that the platform's codes follow: the name is its number. */
        RFC("RFC"),
        /** What users of other clients met and reported in public. */
        REPORT("report"),
        /** This library's own documentation: the name is the type's. */
        LIBRARY("library");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Stands in the data for the page of the command that failed. */
    private static final String OF_THE_COMMAND = "*";

    static AdviceSource parse(String text) {
        for (Kind kind : Kind.values()) {
            String start = kind.words + " ";
            if (text.startsWith(start) && text.length() > start.length()) {
                return new AdviceSource(kind, text.substring(start.length()));
            }
        }
        throw new IllegalArgumentException("expected a source such as FAQ 41");
    }

    AdviceSource about(String command) {
        return name.equals(OF_THE_COMMAND) ? new AdviceSource(kind, command) : this;
    }

    /** As people name it: {@code FAQ 41}, {@code API page AddDomain}. */
    @Override
    public String toString() {
        return kind.words + " " + name;
    }
}
