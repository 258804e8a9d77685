package dev.ispapi;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the application for a secret. What goes wrong there goes wrong before anything is sent, and must not show the secret. */
final class Supplied {

    private Supplied() {}

    /** Stands for what a supplier threw: its type and its stack trace, without its message, which could hold the secret. */
    static final class SupplierFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SupplierFailure(Exception thrown) {
            super(thrown.getClass().getName());
            setStackTrace(thrown.getStackTrace());
        }
    }

    static <T> T ask(String command, String what, Supplier<? extends T> supplier) {
        @Nullable T answer;
        try {
            answer = supplier.get();
        } catch (Exception e) {
            throw new ConnectionException(
                    command,
                    "the supplier of the " + what + " failed with "
                            + e.getClass().getName() + " (its message could hold a secret and is left out)",
                    new SupplierFailure(e));
        }
        if (answer == null) {
            throw new ConnectionException(command, "the supplier of the " + what + " returned nothing", null);
        }
        return answer;
    }
}
