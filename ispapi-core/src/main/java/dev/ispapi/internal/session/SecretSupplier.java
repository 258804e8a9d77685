package dev.ispapi.internal.session;

import dev.ispapi.ConnectionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the application for a secret. What goes wrong there goes wrong before anything is sent, and must not show the secret. */
public final class SecretSupplier {

    private SecretSupplier() {}

    /** Stands for what a supplier threw: its type and its stack trace, without its message, which could hold the secret. */
    static final class SupplierFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SupplierFailure(Exception thrown) {
            super(thrown.getClass().getName());
            setStackTrace(thrown.getStackTrace());
        }
    }

    /**
     * Asks a supplier.
     *
     * @param command the command that the secret is for
     * @param what such as {@code one-time code}, for the message
     * @param supplier the application's
     * @param <T> the type of the secret
     * @return what it returned
     * @throws ConnectionException if it throws or returns null
     */
    public static <T> T ask(String command, String what, Supplier<? extends T> supplier) {
        @Nullable T secret;
        try {
            secret = supplier.get();
        } catch (Exception e) {
            throw new ConnectionException(
                    command,
                    "the supplier of the " + what + " failed with "
                            + e.getClass().getName() + " (its message could hold a secret and is left out)",
                    new SupplierFailure(e));
        }
        if (secret == null) {
            throw new ConnectionException(command, "the supplier of the " + what + " returned nothing", null);
        }
        return secret;
    }
}
