package dev.ispapi.support.events;

/** Lets the program crash after some steps. */
final class Fuse {

    private int steps;

    Fuse(int steps) {
        this.steps = steps;
    }

    static Fuse never() {
        return new Fuse(Integer.MAX_VALUE);
    }

    void burn() {
        if (steps == 0) {
            throw new Crash();
        }
        steps--;
    }
}
