package dev.ispapi;

import dev.ispapi.InvalidCommandException.Problem;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the one-time codes of the second factor come from: a single one, which is handed out once, or one after the other. */
final class OneTimeCodes {

    private static final String WHAT = "one-time code";

    private final @Nullable String single;
    private final @Nullable Supplier<String> supplier;
    private final AtomicBoolean isSpent = new AtomicBoolean();

    private OneTimeCodes(@Nullable String single, @Nullable Supplier<String> supplier) {
        this.single = single;
        this.supplier = supplier;
    }

    static OneTimeCodes single(String code) {
        return new OneTimeCodes(Credentials.checked(WHAT, code), null);
    }

    static OneTimeCodes from(Supplier<String> supplier) {
        return new OneTimeCodes(null, Objects.requireNonNull(supplier, "supplier"));
    }

    /** Whether there is no more than one code, so that nobody can log in with it again. */
    boolean isSingle() {
        return single != null;
    }

    /** The next code, to be sent at once. */
    String next(String command) {
        if (single != null) {
            if (!isSpent.compareAndSet(false, true)) {
                throw new InvalidCommandException(
                        command,
                        List.of(Problem.ofCommand(
                                "the one-time code was sent before, and works once; give a new one, or"
                                        + " CallOptions.oneTimeCodes(...), which is asked each time")));
            }
            return single;
        }
        String code = Supplied.ask(command, WHAT, Objects.requireNonNull(supplier));
        try {
            return Credentials.checked(WHAT, code);
        } catch (IllegalArgumentException e) {
            throw new ConnectionException(
                    command, "what the supplier of the one-time code returned can't be sent: " + e.getMessage(), null);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OneTimeCodes that
                && Objects.equals(single, that.single)
                && Objects.equals(supplier, that.supplier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(single, supplier);
    }
}
