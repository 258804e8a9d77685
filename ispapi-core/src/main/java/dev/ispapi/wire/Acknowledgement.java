package dev.ispapi.wire;

/**
 * The answer to a command that has nothing to tell but that it was accepted. {@link #isPending()} says whether it is done, and
 * {@link #response()} holds what else may have come.
 */
public final class Acknowledgement extends TypedResult {

    private Acknowledgement(PropertyReader read) {
        super(read);
    }

    /**
     * Reads an answer.
     *
     * @param response the answer
     * @return the acknowledgement
     */
    public static Acknowledgement from(Response response) {
        return new Acknowledgement(PropertyReader.of(response));
    }

    /**
     * Returns a new builder, as a test of a program might need one.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the API says, such as {@code Command completed successfully; domain transfer initiated}} */
    public String description() {
        return response().description();
    }

    @Override
    protected Acknowledgement readBy(PropertyReader reader) {
        return new Acknowledgement(reader);
    }

    @Override
    protected void values(ResultValues values) {
        values.with("description", "DESCRIPTION", description());
    }

    /** Builds the result; not thread-safe. */
    public static final class Builder extends ResultBuilder<Builder> {

        private Builder() {}

        /**
         * Sets what the API says.
         *
         * @param description one line
         * @return this builder
         */
        public Builder description(String description) {
            return answer(200, description);
        }

        /**
         * Builds the result.
         *
         * @return the acknowledgement
         */
        public Acknowledgement build() {
            return from(response());
        }
    }
}
