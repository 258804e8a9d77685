package dev.ispapi.value;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command says of a parameter that can be cleared: nothing, a new value, or that it shall be empty.
 *
 * <p>The three differ on the wire: {@code Change.keep()} is not sent, {@code Change.to("FAST")} sends {@code NAMESERVERSET=FAST},
 * {@code Change.clear()} sends {@code NAMESERVERSET=}. The API pages call such parameters nullable.
 *
 * @param <T> the type of the value
 */
public final class Change<T> {

    private static final Change<?> KEEP = new Change<>(State.KEPT, Optional.empty());
    private static final Change<?> CLEAR = new Change<>(State.CLEARED, Optional.empty());

    private enum State {
        KEPT,
        SET,
        CLEARED
    }

    private final State state;
    private final Optional<T> value;

    private Change(State state, Optional<T> value) {
        this.state = state;
        this.value = value;
    }

    /**
     * Leaves the parameter alone: it is not sent.
     *
     * @param <T> the type of the value
     * @return the change that leaves everything as it is
     */
    @SuppressWarnings("unchecked") // holds no value, so it fits every type
    public static <T> Change<T> keep() {
        return (Change<T>) KEEP;
    }

    /**
     * Sets the parameter.
     *
     * @param value the new value, not null
     * @param <T> the type of the value
     * @return the change to this value
     */
    public static <T> Change<T> to(T value) {
        return new Change<>(State.SET, Optional.of(value));
    }

    /**
     * Clears the parameter: it is sent empty.
     *
     * @param <T> the type of the value
     * @return the change to nothing
     */
    @SuppressWarnings("unchecked") // holds no value, so it fits every type
    public static <T> Change<T> clear() {
        return (Change<T>) CLEAR;
    }

    /**
     * Whether the parameter is left alone.
     *
     * @return true if nothing is sent
     */
    public boolean isKept() {
        return state == State.KEPT;
    }

    /**
     * Whether the parameter is sent empty.
     *
     * @return true if it is cleared
     */
    public boolean isCleared() {
        return state == State.CLEARED;
    }

    /**
     * The new value.
     *
     * @return the value, empty if the parameter is kept or cleared
     */
    public Optional<T> value() {
        return value;
    }

    /**
     * The same change of another type.
     *
     * @param function makes the new value from the old one
     * @param <U> the new type
     * @return kept if kept, cleared if cleared, else the mapped value
     */
    @SuppressWarnings("unchecked") // without a value it fits every type
    public <U> Change<U> map(Function<? super T, ? extends U> function) {
        return value.isPresent() ? to(function.apply(value.get())) : (Change<U>) this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change<?> that && state == that.state && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, value);
    }

    /** Names the state and not the value, which may be a secret. */
    @Override
    public String toString() {
        return switch (state) {
            case KEPT -> "kept";
            case SET -> "set";
            case CLEARED -> "cleared";
        };
    }
}
