package dev.ispapi.internal.http;

/** An HTTP response is there, and it is not an ISPAPI response. The message says what is wrong and repeats no secret of the request. */
public final class UnreadableResponseException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong with the response. */
    private final String problem;

    /** Whether a server between here and the API sent it. */
    private final boolean ofGateway;

    UnreadableResponseException(String problem) {
        this(problem, false);
    }

    UnreadableResponseException(String problem, boolean ofGateway) {
        super(problem);
        this.problem = problem;
        this.ofGateway = ofGateway;
    }

    /** {@return whether it comes from a server between here and the API that got no response there, and may get one the next time} */
    public boolean isOfGateway() {
        return ofGateway;
    }

    /** {@return what is wrong with it} */
    public String problem() {
        return problem;
    }
}
