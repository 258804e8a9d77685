package dev.ispapi;

/** An HTTP response is there, and it holds no ISPAPI answer. The message says what is wrong and repeats no secret of the request. */
final class UnreadableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    UnreadableAnswer(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
