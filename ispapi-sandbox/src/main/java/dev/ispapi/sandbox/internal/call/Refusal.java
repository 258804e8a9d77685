package dev.ispapi.sandbox.internal.call;

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

    /**
     * An object is in no state for this.
     *
     * @param status the status that prohibits it, or a sentence
     * @return the refusal, to be thrown
     */
    public static Refusal prohibited(String status) {
        return new Refusal(552, "Object status prohibits operation; " + status);
    }

    /**
     * Something that can't be done.
     *
     * @param what a sentence
     * @return the refusal, to be thrown
     */
    public static Refusal failed(String what) {
        return new Refusal(549, "Command failed; " + what);
    }

    /**
     * The caller may not do this.
     *
     * @return the refusal, to be thrown
     */
    public static Refusal forbidden() {
        return new Refusal(531, "Authorization failed; Operation forbidden");
    }

    /**
     * The refusal of something that is a part of a parameter.
     *
     * @param slot the parameter, such as {@code OWNERCONTACT0}
     * @return a refusal whose words name the parameter and its part
     */
    public Refusal about(String slot) {
        return new Refusal(code, description.replaceFirst("; ", "; " + slot));
    }

    /** {@return the answer that says so} */
    public Answer answer() {
        return Answer.of(code, description);
    }

    /** {@return the answer's code} */
    public int code() {
        return code;
    }

    /** {@return the answer's description} */
    public String description() {
        return description;
    }
}
