package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.access.Gateway;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.calls.CallLog;
import dev.ispapi.sandbox.internal.calls.CallLog.Outcome;
import dev.ispapi.sandbox.internal.server.Form;
import dev.ispapi.sandbox.internal.server.Incident;
import dev.ispapi.sandbox.internal.server.Reply;
import dev.ispapi.sandbox.internal.state.Moment;
import dev.ispapi.sandbox.internal.state.StateFile;
import dev.ispapi.sandbox.internal.state.WorldJson;
import dev.ispapi.sandbox.internal.time.TimeLine;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Language;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The platform behind the HTTP side: its world, its time and its API, one command or one tick of the clock at a time. */
final class Engine implements Lock {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    /** Like the code that the platform gives what it could not do. */
    private static final int UNEXPECTED = 549;

    private static final String NO_PARENT = "";

    private static final Pattern CODE = Pattern.compile("(?i)code ?= ?(\\d+)\\s+description ?= ?([^\\r\\n]*)");

    private final ReentrantLock lock = new ReentrantLock();
    private final World world;
    private final TimeLine timeLine;
    private final Gateway gateway;
    private final SandboxClock clock;
    private final CallLog calls = new CallLog();

    Engine(Clock base, Language language, List<String> entities) {
        this.clock = new SandboxClock(
                base, this::catchUp, () -> with(all -> timeLine().nextDue()));
        this.world = new World(TldRules.bundled(), clock::instant, language);
        this.timeLine = new TimeLine(Families.timekeepers(world));
        this.gateway = Families.gateway(world, entities);
    }

    /** The clock is made before the line of time that it asks. */
    private TimeLine timeLine() {
        return timeLine;
    }

    SandboxClock clock() {
        return clock;
    }

    CallLog calls() {
        return calls;
    }

    SandboxView view() {
        return new SandboxView(this, timeLine, calls);
    }

    @Override
    public <T> T with(Function<World, T> action) {
        lock.lock();
        try {
            return action.apply(world);
        } finally {
            lock.unlock();
        }
    }

    void addAccount(String login, String password, String currency) {
        with(all -> {
            all.accounts()
                    .put(Account.begin(
                            login,
                            Passwords.hash(login, password),
                            NO_PARENT,
                            currency,
                            Prices.of(all.rules(), currency),
                            clock.instant()));
            return true;
        });
    }

    private void catchUp(Instant moment) {
        with(all -> {
            timeLine.catchUp(moment);
            return true;
        });
    }

    /** What a command comes to. */
    private record Answered(String login, Answer answer, String remark) {

        Outcome outcome() {
            return new Outcome(login, answer.code(), answer.description(), remark);
        }
    }

    Reply reply(Form form, SandboxFaults faults) {
        Map<String, String> sent = form.command();
        long from = System.nanoTime();
        Optional<SandboxFault> fault = faults.take(sent.getOrDefault("COMMAND", ""));
        if (fault.isEmpty()) {
            Answered answered = answer(form);
            record(sent, answered.outcome(), from);
            return Reply.of(gateway.text(answered.answer()));
        }
        AtomicReference<String> login = new AtomicReference<>("");
        Reply reply = fault.get()
                .reply(
                        () -> {
                            Answered answered = answer(form);
                            login.set(answered.login());
                            return gateway.text(answered.answer());
                        },
                        gateway::text);
        record(sent, outcome(Objects.requireNonNull(login.get()), reply, "planned fault: " + fault.get()), from);
        return reply;
    }

    /** What the client learns when a fault is planned: nothing, half an answer, or another one. */
    private static Outcome outcome(String login, Reply reply, String remark) {
        Matcher code = CODE.matcher(reply.text());
        return reply.ending() == Reply.Ending.SENT && code.find()
                ? new Outcome(login, Integer.parseInt(code.group(1)), code.group(2), remark)
                : new Outcome(login, 0, "no answer", remark);
    }

    private void record(Map<String, String> sent, Outcome outcome, long from) {
        calls.add(clock.instant(), sent, outcome, Duration.ofNanos(System.nanoTime() - from));
    }

    private Answered answer(Form form) {
        try {
            return with(all -> carryOut(form));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            String number = Incident.next();
            LOG.error("Unexpected error {} in {}", number, form.command().getOrDefault("COMMAND", "a request"), e);
            return new Answered(
                    "",
                    Answer.of(UNEXPECTED, "Command failed; unexpected error in the sandbox, number " + number),
                    "unexpected error " + number);
        }
    }

    private Answered carryOut(Form form) {
        timeLine.catchUp(clock.instant());
        Gateway.Answered answered = gateway.answer(form, clock.instant());
        return new Answered(answered.login(), answered.answer(), "");
    }

    Moment moment() {
        return new Moment(clock.instant(), clock.ahead());
    }

    void load(StateFile file) throws IOException {
        clock.beginAt(file.read(world).now());
    }

    void save(StateFile file) {
        with(all -> {
            try {
                file.write(all, moment());
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    byte[] snapshot(WorldJson json) {
        return with(all -> {
            try {
                return json.write(all, moment());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Puts a snapshot in the place of the world; after an error the world is as it was. */
    void restore(WorldJson json, byte[] snapshot) {
        with(all -> {
            byte[] before = snapshot(json);
            try {
                clock.returnTo(json.read(snapshot, "the snapshot", all).offset());
                return true;
            } catch (IOException e) {
                readBack(json, before, all);
                throw new IllegalArgumentException(e.getMessage(), e);
            }
        });
    }

    private static void readBack(WorldJson json, byte[] before, World all) {
        try {
            json.read(before, "the world before", all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
