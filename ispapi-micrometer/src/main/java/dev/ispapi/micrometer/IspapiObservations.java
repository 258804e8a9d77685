package dev.ispapi.micrometer;

import dev.ispapi.CallListener;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.Observation.Event;
import io.micrometer.observation.ObservationRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Makes an observation of each call, named {@code ispapi.call}: with a tracing handler in the registry it becomes a span below the one that is
 * current where the call was made, with an event for each attempt.
 *
 * <p>Command, code, outcome, platform and environment are low-cardinality keys, as in {@link IspapiMetrics}; the object's name and the subuser are
 * high-cardinality keys ({@code ispapi.object}, {@code ispapi.subuser}), so that they are in spans but not in metrics. Nothing else of a
 * command and no secret is in an observation.
 */
public final class IspapiObservations implements CallListener {

    // By identity: two clients of one environment may have calls of the same number.
    private final Map<CallInfo, Observation> running = Collections.synchronizedMap(new IdentityHashMap<>());
    private final ObservationRegistry registry;

    private IspapiObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    /**
     * Returns a listener that observes calls.
     *
     * @param registry where observations go
     * @return the listener
     */
    public static IspapiObservations of(ObservationRegistry registry) {
        return new IspapiObservations(Objects.requireNonNull(registry, "registry"));
    }

    @Override
    public void callStarted(CallInfo call) {
        Observation observation = Observation.createNotStarted(CallNames.CALL, registry)
                .contextualName("ispapi " + call.command())
                .lowCardinalityKeyValue(CallNames.COMMAND, call.command())
                .lowCardinalityKeyValue(CallNames.PLATFORM, CallNames.platform(call))
                .lowCardinalityKeyValue(CallNames.ENVIRONMENT, CallNames.environment(call));
        call.object().ifPresent(object -> observation.highCardinalityKeyValue(CallNames.OBJECT, object));
        call.subuser().ifPresent(subuser -> observation.highCardinalityKeyValue(CallNames.SUBUSER, subuser));
        running.put(call, observation.start());
    }

    @Override
    public void attemptFinished(AttemptFinished attempt) {
        Observation observation = running.get(attempt.call());
        if (observation != null) {
            observation.event(
                    Event.of(CallNames.ATTEMPT, "attempt " + attempt.number() + " " + CallNames.code(attempt.code())));
            attempt.failure().filter(failure -> !attempt.isFollowed()).ifPresent(observation::error);
        }
    }

    @Override
    public void callFinished(CallFinished finished) {
        Observation observation = running.remove(finished.call());
        if (observation != null) {
            observation
                    .lowCardinalityKeyValue(CallNames.CODE, CallNames.code(finished.code()))
                    .lowCardinalityKeyValue(CallNames.OUTCOME, CallNames.outcome(finished))
                    .highCardinalityKeyValue(KeyValue.of(CallNames.ATTEMPTS, Integer.toString(finished.attempts())))
                    .stop();
        }
    }
}
