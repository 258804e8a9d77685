package dev.ispapi.internal;

import java.util.List;

/** What a generated builder throws; the command's type turns it into the error that users see. */
public final class MissingAttributesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> attributes;

    /**
     * Called by the generated builders.
     *
     * @param attributes the names of the Java attributes that have no value
     */
    public MissingAttributesException(String... attributes) {
        super("missing: " + String.join(", ", attributes));
        this.attributes = List.of(attributes);
    }

    /**
     * The attributes without a value.
     *
     * @return Java names, such as {@code domain}
     */
    public List<String> attributes() {
        return attributes;
    }
}
