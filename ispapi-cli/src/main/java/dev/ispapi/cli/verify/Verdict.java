package dev.ispapi.cli.verify;

/** What a check says of its assumption. */
enum Verdict {
    /** The test system does what the library assumes. */
    AS_ASSUMED("as assumed"),
    /** It does something else. */
    OTHER("other"),
    /** What came decides nothing, or nothing could be asked. */
    CANNOT_TELL("cannot tell");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
