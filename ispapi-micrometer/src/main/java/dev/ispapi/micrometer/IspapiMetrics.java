package dev.ispapi.micrometer;

import dev.ispapi.CallListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Fills a meter registry with what a client does.
 *
 * <pre>{@code
 * IspapiClient.builder().callListener(IspapiMetrics.of(registry))
 * }</pre>
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>name</th><th>kind</th><th>tags</th><th>measures</th></tr>
 * <tr><td>{@code ispapi.call}</td><td>timer</td><td>command, code, outcome, platform, environment</td><td>calls, waiting and pauses included</td></tr>
 * <tr><td>{@code ispapi.attempt}</td><td>timer</td><td>command, code, platform, environment</td><td>attempts, without waiting</td></tr>
 * <tr><td>{@code ispapi.bytes.sent}, {@code ispapi.bytes.received}</td><td>summary, bytes</td><td>command, platform, environment</td><td>the size of forms
 * and of responses as they came</td></tr>
 * <tr><td>{@code ispapi.retries}</td><td>counter</td><td>command, platform, environment</td><td>attempts beyond the first one of a call</td></tr>
 * <tr><td>{@code ispapi.calls.in.flight}</td><td>gauge</td><td>none</td><td>calls with an attempt under way</td></tr>
 * <tr><td>{@code ispapi.calls.waiting}</td><td>gauge</td><td>none</td><td>calls that wait for their turn or pause before another
 * attempt</td></tr>
 * </table>
 *
 * <p>{@code code} is the API's code, or {@code none} where no response came; {@code outcome} one of
 * {@link dev.ispapi.CallListener.CallOutcome} in small letters; {@code platform} and {@code environment} the
 * names of those of the client, such as {@code ISPAPI} and {@code LIVE}. Domains and subusers are no tags,
 * as there are too many of them. One instance serves several clients.
 */
public final class IspapiMetrics implements CallListener {

    // By identity: two clients of one environment may have calls of the same number.
    private final Map<CallInfo, Boolean> inFlight = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<CallInfo, Boolean> waiting = Collections.synchronizedMap(new IdentityHashMap<>());
    private final MeterRegistry registry;

    private IspapiMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * Returns a listener that fills a registry.
     *
     * @param registry where to
     * @return the listener
     */
    public static IspapiMetrics of(MeterRegistry registry) {
        IspapiMetrics metrics = new IspapiMetrics(Objects.requireNonNull(registry, "registry"));
        Gauge.builder(CallNames.IN_FLIGHT, metrics.inFlight, Map::size)
                .description("Calls with an attempt under way")
                .strongReference(true)
                .register(registry);
        Gauge.builder(CallNames.WAITING, metrics.waiting, Map::size)
                .description("Calls that wait for their turn or pause before another attempt")
                .strongReference(true)
                .register(registry);
        return metrics;
    }

    @Override
    public void callStarted(CallInfo call) {
        waiting.put(call, true);
    }

    @Override
    public void attemptStarted(CallInfo call, int number) {
        waiting.remove(call);
        inFlight.put(call, true);
    }

    @Override
    public void attemptFinished(AttemptFinished attempt) {
        CallInfo call = attempt.call();
        inFlight.remove(call);
        if (attempt.isFollowed()) {
            waiting.put(call, true);
        }
        Timer.builder(CallNames.ATTEMPT)
                .description("Attempts of calls, without waiting")
                .tag(CallNames.COMMAND, call.command())
                .tag(CallNames.CODE, CallNames.code(attempt.code()))
                .tag(CallNames.PLATFORM, CallNames.platform(call))
                .tag(CallNames.ENVIRONMENT, CallNames.environment(call))
                .register(registry)
                .record(attempt.took());
        summary(CallNames.BYTES_SENT, "The size of the forms that were posted", call)
                .record((double) attempt.bytesSent());
        summary(CallNames.BYTES_RECEIVED, "The size of the responses as they came", call)
                .record((double) attempt.bytesReceived());
    }

    private DistributionSummary summary(String name, String description, CallInfo call) {
        return DistributionSummary.builder(name)
                .description(description)
                .baseUnit("bytes")
                .tag(CallNames.COMMAND, call.command())
                .tag(CallNames.PLATFORM, CallNames.platform(call))
                .tag(CallNames.ENVIRONMENT, CallNames.environment(call))
                .register(registry);
    }

    @Override
    public void callFinished(CallFinished finished) {
        CallInfo call = finished.call();
        inFlight.remove(call);
        waiting.remove(call);
        Timer.builder(CallNames.CALL)
                .description("Calls, with waiting and pauses")
                .tag(CallNames.COMMAND, call.command())
                .tag(CallNames.CODE, CallNames.code(finished.code()))
                .tag(CallNames.OUTCOME, CallNames.outcome(finished))
                .tag(CallNames.PLATFORM, CallNames.platform(call))
                .tag(CallNames.ENVIRONMENT, CallNames.environment(call))
                .register(registry)
                .record(finished.took());
        if (finished.attempts() > 1) {
            Counter.builder("ispapi.retries")
                    .description("Attempts beyond the first one of a call")
                    .tag(CallNames.COMMAND, call.command())
                    .tag(CallNames.PLATFORM, CallNames.platform(call))
                    .tag(CallNames.ENVIRONMENT, CallNames.environment(call))
                    .register(registry)
                    .increment(finished.attempts() - 1.0);
        }
    }
}
