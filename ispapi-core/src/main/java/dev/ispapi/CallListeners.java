package dev.ispapi;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Several listeners as one. */
final class CallListeners implements CallListener {

    private final List<CallListener> listeners;

    CallListeners(Iterable<? extends CallListener> listeners) {
        List<CallListener> all = new ArrayList<>();
        listeners.forEach(all::add);
        this.listeners = List.copyOf(all);
    }

    private void tell(Consumer<CallListener> event) {
        List<RuntimeException> failures = new ArrayList<>();
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.stream().skip(1).forEach(first::addSuppressed);
            throw first;
        }
    }

    @Override
    public void callStarted(CallInfo call) {
        tell(listener -> listener.callStarted(call));
    }

    @Override
    public void attemptStarted(CallInfo call, int number) {
        tell(listener -> listener.attemptStarted(call, number));
    }

    @Override
    public void attemptFinished(AttemptFinished attempt) {
        tell(listener -> listener.attemptFinished(attempt));
    }

    @Override
    public void callFinished(CallFinished call) {
        tell(listener -> listener.callFinished(call));
    }
}
