package dev.ispapi.sandbox.internal.call;

import dev.ispapi.wire.Response;

/** The API's no: code and description of the answer. It is thrown before anything has changed. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The answer's code. */
    private final int code;

    /** The answer's description. */
    private final String description;

    /**
     * Makes a refusal.
     *
     * @param code the answer's code
     * @param description the answer's description
     */
    public Refusal(int code, String description) {
        super(code + " " + description, null, false, false);
        this.code = code;
        this.description = description;
    }

    /**
     * A value is missing.
     *
     * @param what the parameter's name, or a sentence of the registry
     * @return the refusal, to be thrown
     */
    public static Refusal missing(String what) {
        return new Refusal(504, "Missing required attribute; " + what);
    }

    /**
     * A value is not what it must be.
     *
     * @param what the parameter's name and what is wrong with it
     * @return the refusal, to be thrown
     */
    public static Refusal invalid(String what) {
        return new Refusal(541, "Invalid attribute value; " + what);
    }

    /**
     * A value can't be read.
     *
     * @param what the parameter's name and value
     * @return the refusal, to be thrown
     */
    public static Refusal syntax(String what) {
        return new Refusal(505, "Invalid attribute value syntax; " + what);
    }

    /**
     * An object is not there, or not the caller's.
     *
     * @param what the object
     * @return the refusal, to be thrown
     */
    public static Refusal notFound(String what) {
        return new Refusal(545, "Object does not exist; " + what);
    }

    /**
     * An object is there already.
     *
     * @param what the object
     * @return the refusal, to be thrown
     */
    public static Refusal notUnique(String what) {
        return new Refusal(540, "Attribute value is not unique; " + what);
    }

    /** {@return the answer that says so} */
    public Response response() {
        return Answers.of(code, description);
    }

    /** {@return the answer's code} */
    public int code() {
        return code;
    }
}
