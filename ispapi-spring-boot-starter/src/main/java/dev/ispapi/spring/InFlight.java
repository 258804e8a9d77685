package dev.ispapi.spring;

import dev.ispapi.CallListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.context.SmartLifecycle;

/**
 * Lets calls end before the context is closed: the phase of the shutdown waits for them, for as long as
 * {@code spring.lifecycle.timeout-per-shutdown-phase} says, after the web server has stopped to take requests.
 */
final class InFlight implements CallListener, SmartLifecycle {

    /** Stopped after the beans that send commands, which have the default phase or a higher one, and before nothing of ours. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final Set<CallInfo> calls = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isRunning;

    @Override
    public synchronized void callStarted(CallInfo call) {
        calls.add(call);
    }

    @Override
    public void callFinished(CallFinished finished) {
        List<Runnable> now;
        synchronized (this) {
            calls.remove(finished.call());
            now = calls.isEmpty() ? List.copyOf(waiting) : List.of();
            waiting.removeAll(now);
        }
        now.forEach(Runnable::run);
    }

    @Override
    public synchronized void start() {
        isRunning = true;
    }

    @Override
    public synchronized void stop() {
        isRunning = false;
    }

    @Override
    public void stop(Runnable callback) {
        boolean isIdle;
        synchronized (this) {
            isRunning = false;
            isIdle = calls.isEmpty();
            if (!isIdle) {
                waiting.add(callback);
            }
        }
        if (isIdle) {
            callback.run();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
