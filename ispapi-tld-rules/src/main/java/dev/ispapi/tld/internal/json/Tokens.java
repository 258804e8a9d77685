package dev.ispapi.tld.internal.json;

/** JSON, piece by piece. What is not as it must be ends with the exception of the reader's {@link StrictJsonReader.Breakage}. */
interface Tokens {

    /** What comes next. */
    enum Kind {
        OBJECT("an object"),
        ARRAY("an array"),
        NAME("a key"),
        TEXT("a text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null"),
        END("the end");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    Kind peek();

    /** Whether the object or array has another element. */
    boolean hasNext();

    void beginObject();

    void endObject();

    void beginArray();

    void endArray();

    String name();

    String text();

    boolean flag();

    int number();

    /** Where this is, as a JSON path. */
    String path();
}
