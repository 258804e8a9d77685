package dev.ispapi;

/** An HTTP response is there, and it holds no ISPAPI answer. The message says what is wrong and repeats no secret of the request. */
final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;
    private final boolean ofGateway;

    UnreadableAnswer(String problem) {
        this(problem, false);
    }

    UnreadableAnswer(String problem, boolean ofGateway) {
        super(problem);
        this.problem = problem;
        this.ofGateway = ofGateway;
    }

    /** Whether it comes from something between here and the API that got no answer there, and may get one the next time. */
    boolean isOfGateway() {
        return ofGateway;
    }

    String problem() {
        return problem;
    }
}
