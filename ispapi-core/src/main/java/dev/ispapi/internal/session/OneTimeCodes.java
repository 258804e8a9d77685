package dev.ispapi.internal.session;

import dev.ispapi.ConnectionException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.internal.http.RequestForm;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the one-time codes of the second factor come from: a single one, which is handed out once, or the application's supplier. */
public final class OneTimeCodes {

    private static final String WHAT = "one-time code";

    private OneTimeCodes() {}

    /** One code, which works once. Equal to another with the same code, whether it was sent or not. */
    private static final class Single implements Supplier<String> {

        private final String code;
        private final AtomicBoolean isSpent = new AtomicBoolean();

        Single(String code) {
            this.code = RequestForm.checked(WHAT, code);
        }

        @Override
        public String get() {
            return code;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Single that && code.equals(that.code);
        }

        @Override
        public int hashCode() {
            return code.hashCode();
        }
    }

    /**
     * A single code.
     *
     * @param code what the user's device shows
     * @return hands it out once
     * @throws IllegalArgumentException if it is empty or can't be sent
     */
    public static Supplier<String> single(String code) {
        return new Single(code);
    }

    /**
     * Whether there is no more than one code, so that it can't be used for another log-in.
     *
     * @param codes where codes come from
     * @return true for a single code
     */
    public static boolean isSingle(Supplier<String> codes) {
        return codes instanceof Single;
    }

    /**
     * The next code, to be sent right away.
     *
     * @param codes where codes come from
     * @param command the command that it is sent with
     * @return the code
     * @throws InvalidCommandException if the only code was sent before
     * @throws ConnectionException if the application's supplier fails
     */
    public static String next(Supplier<String> codes, String command) {
        if (codes instanceof Single single) {
            if (!single.isSpent.compareAndSet(false, true)) {
                throw new InvalidCommandException(
                        command,
                        List.of(Problem.ofCommand(
                                "the one-time code was sent before, and works once; give a new one, or"
                                        + " CallOptions.oneTimeCodes(...), which is asked each time")));
            }
            return single.code;
        }
        String code = SecretSupplier.ask(command, WHAT, codes);
        try {
            return RequestForm.checked(WHAT, code);
        } catch (IllegalArgumentException e) {
            throw new ConnectionException(
                    command, "what the supplier of the one-time code returned can't be sent: " + e.getMessage(), null);
        }
    }
}
