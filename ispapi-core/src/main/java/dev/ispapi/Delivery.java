package dev.ispapi;

import dev.ispapi.command.Effect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call from its beginning to its end: it waits for its turn, makes an attempt, and where that is safe pauses and makes another. No
 * thread waits with it, unless the caller does. It ends once: by what came of the last attempt, its time limit, or because nobody wants
 * it any more.
 */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(IspapiClient.class);

    private final CompletableFuture<Course> done = new CompletableFuture<>();
    private final Transport transport;
    private final Errand errand;
    private final long created;

    // Guarded by this. One of ticket and pause is there until the end; the exchange needs a ticket.
    private final List<Ending> earlier = new ArrayList<>();
    private boolean ended;
    private long firstBegan;
    private long began;
    private Throttle.@Nullable Ticket ticket;
    private @Nullable Exchange exchange;
    private Timekeeper.@Nullable Appointment pause;
    private Timekeeper.@Nullable Appointment limit;

    Delivery(Transport transport, Errand errand) {
        this.transport = transport;
        this.errand = errand;
        this.created = transport.time().nanos();
    }

    void start() {
        synchronized (this) {
            limit = transport
                    .time()
                    .after(
                            errand.limit(),
                            () -> stop("there was no whole answer within the time limit of "
                                    + TimeLimits.show(errand.limit())));
        }
        queue();
    }

    /** Waits for the end; an interrupt ends the waiting and the call. */
    Course await() {
        try {
            return done.get();
        } catch (InterruptedException e) {
            stop("the thread that waited for the answer was interrupted");
            Thread.currentThread().interrupt();
            return done.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a course is a value", e);
        }
    }

    void whenDone(Executor executor, Consumer<Course> action) {
        var unused = done.thenAcceptAsync(action, executor);
    }

    CompletableFuture<Course> done() {
        return done;
    }

    /** Makes no further attempt: what is not on its way ends now. */
    void retire(String reason) {
        boolean idle;
        synchronized (this) {
            idle = exchange == null;
        }
        if (idle) {
            stop(reason);
        }
    }

    /** Gives up: what was not sent yet is not sent any more. */
    void stop(String reason) {
        Course course;
        Optional<Exchange> stopped;
        Throttle.Ticket left;
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
            stopped = Optional.ofNullable(exchange);
            left = ticket;
            course = stopped.map(attempt -> new Course(earlier, attempt.stop(reason), errand.command()))
                    .orElseGet(() -> whileWaiting(reason));
            if (pause != null) {
                pause.cancel();
            }
        }
        if (left != null) {
            left.leave();
        }
        if (stopped.isPresent()) {
            tell(course.earlier().size() + 1, course.last(), Optional.empty());
        }
        finish(course);
    }

    /** What came of it between two attempts is what came of the last one. */
    private Course whileWaiting(String reason) {
        int attempts = earlier.size();
        if (attempts > 0) {
            return new Course(earlier.subList(0, attempts - 1), earlier.get(attempts - 1), errand.command());
        }
        return new Course(
                List.of(),
                Ending.failed(
                        Ending.Kind.NOT_SENT,
                        () -> new ConnectionException(
                                errand.command().name(), reason + " (it was still waiting for its turn)", null)),
                errand.command());
    }

    private void queue() {
        Throttle.Ticket next = transport.throttle().ticket(this::begin);
        synchronized (this) {
            pause = null;
            if (ended) {
                return;
            }
            ticket = next;
        }
        next.queue();
    }

    /** The turn has come. */
    private void begin() {
        Exchange next;
        synchronized (this) {
            if (ended) {
                return;
            }
            began = transport.time().nanos();
            firstBegan = earlier.isEmpty() ? began : firstBegan;
            next = transport.exchange(errand);
            exchange = next;
        }
        next.start(this::attempted);
    }

    private void attempted(Ending ending) {
        Throttle.Ticket left;
        int number;
        Optional<Duration> next;
        Optional<Course> course;
        // Before the place is free: the next in the queue must see the pause.
        feedBack(ending);
        synchronized (this) {
            if (ended) {
                return;
            }
            left = ticket;
            ticket = null;
            exchange = null;
            number = earlier.size() + 1;
            next = pauseAfter(number, ending);
            course = next.isPresent() ? Optional.empty() : Optional.of(new Course(earlier, ending, errand.command()));
            ended = course.isPresent();
            earlier.add(ending);
        }
        if (left != null) {
            left.leave();
        }
        tell(number, ending, next);
        course.ifPresent(this::finish);
        next.ifPresent(this::pauseFor);
    }

    private void feedBack(Ending ending) {
        long since = began();
        ending.answer().ifPresent(answer -> {
            if (answer.code() == Throttle.USAGE_EXCEEDED) {
                transport.throttle().slowDown(since);
            } else {
                transport.throttle().worked(since);
            }
        });
    }

    private synchronized long began() {
        return began;
    }

    private void pauseFor(Duration length) {
        synchronized (this) {
            if (ended) {
                return;
            }
            pause = transport.time().after(length, this::queue);
        }
        if (transport.isClosed()) {
            // Closed since the attempt ended, and looked through before the pause was there to be seen.
            stop(Transport.CLOSED);
        }
    }

    /** How long to pause before another attempt; empty if there is none. */
    private Optional<Duration> pauseAfter(int attempt, Ending ending) {
        RetryPolicy policy = errand.retries();
        Effect effect = errand.command().effect();
        if (attempt >= policy.maxAttempts()
                || transport.isClosed()
                || !RetryPolicy.allows(effect, errand.oneTimeCode(), ending)) {
            return Optional.empty();
        }
        Duration length = policy.pauseAfter(attempt, transport.random());
        Duration held = transport.throttle().pauseLeft();
        Duration wait = length.compareTo(held) < 0 ? held : length;
        long now = transport.time().nanos();
        boolean inBudget = Duration.ofNanos(now - firstBegan).plus(wait).compareTo(policy.budget()) <= 0;
        boolean inLimit = Duration.ofNanos(now - created).plus(wait).compareTo(errand.limit()) < 0;
        return inBudget && inLimit ? Optional.of(length) : Optional.empty();
    }

    private void finish(Course course) {
        synchronized (this) {
            if (limit != null) {
                limit.cancel();
            }
        }
        done.complete(course);
        transport.ended(this);
    }

    private void tell(int number, Ending ending, Optional<Duration> next) {
        String name = errand.command().name();
        next.ifPresent(length -> LOG.debug(
                "{}: attempt {} {}; another one after {} ms",
                name,
                number,
                ending.answer()
                        .map(answer -> "was put off with " + answer.code())
                        .orElse("got no answer"),
                length.toMillis()));
        transport.listener().ifPresent(listener -> {
            Duration took = Duration.ofNanos(transport.time().nanos() - began());
            try {
                listener.attempted(new Attempt(
                        name,
                        number,
                        took,
                        ending.answer()
                                .map(answer -> OptionalInt.of(answer.code()))
                                .orElse(OptionalInt.empty()),
                        ending.failure(name),
                        next));
            } catch (RuntimeException e) {
                LOG.warn("{}: a listener failed on attempt {}", name, number, e);
            }
        });
    }
}
