package dev.ispapi.cli.console;

import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.SandboxClock;
import dev.ispapi.sandbox.SandboxFault;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/** What the buttons do. Each action ends on the page that it came from, with a message. */
final class Actions {

    private static final Duration DELAY = Duration.ofSeconds(5);
    private static final String TEMPORARY = "Command failed due to server error. Client should try again";

    private final Sandbox sandbox;

    Actions(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    ConsoleResponse run(ConsoleRequest request) {
        try {
            return ConsoleResponse.back(request.back(), "done", message(request));
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return ConsoleResponse.back(request.back(), "failed", String.valueOf(e.getMessage()));
        }
    }

    private String message(ConsoleRequest request) {
        return switch (request.path()) {
            case "/clock" -> clock(request);
            case "/deposit" -> deposit(request);
            case "/faults" -> fault(request);
            case "/faults/clear" -> {
                sandbox.faults().clear();
                yield "All planned faults are cleared.";
            }
            case "/transfers" -> transfer(request);
            case "/reset" -> {
                sandbox.reset();
                yield "The sandbox is as it was at the start.";
            }
            default -> throw new IllegalArgumentException("There is no such action.");
        };
    }

    private String clock(ConsoleRequest request) {
        SandboxClock clock = sandbox.clock();
        switch (request.field("to")) {
            case "next" -> {
                Optional<Instant> due = clock.advanceToNextDue();
                return due.isEmpty() ? "Nothing is due." : "It is now " + Format.longDate(clock.instant()) + ".";
            }
            case "now" -> clock.backToNow();
            case "hour" -> clock.advance(Duration.ofHours(1));
            case "day" -> clock.advance(Duration.ofDays(1));
            case "month" -> clock.advanceTo(later(Period.ofMonths(1)));
            case "year" -> clock.advanceTo(later(Period.ofYears(1)));
            case "date" ->
                clock.advanceTo(LocalDate.parse(request.field("date"))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
            default -> throw new IllegalArgumentException("Choose how far the clock is to go.");
        }
        return "It is now " + Format.longDate(clock.instant()) + ".";
    }

    private Instant later(Period period) {
        return sandbox.clock().instant().atOffset(ZoneOffset.UTC).plus(period).toInstant();
    }

    private String deposit(ConsoleRequest request) {
        BigDecimal amount = amount(request.field("amount"));
        sandbox.account(request.field("account")).deposit(amount);
        return Format.signed(amount) + " booked for " + request.field("account") + ".";
    }

    private static BigDecimal amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text);
            if (amount.signum() == 0 || amount.scale() > 2) {
                throw new IllegalArgumentException(
                        "Expected an amount with at most two decimals that is not 0, found " + text + ".");
            }
            return amount;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Expected an amount such as 100.00, found " + text + ".", e);
        }
    }

    private String fault(ConsoleRequest request) {
        String command = request.field("command");
        SandboxFault fault =
                command.isEmpty() ? sandbox.faults().any() : sandbox.faults().on(command);
        fault.times(request.number("times", 1));
        int code = request.number("code", 200);
        String description = request.field("description").isEmpty() ? TEMPORARY : request.field("description");
        switch (request.field("effect")) {
            case "answer" -> fault.answer(code, description);
            case "answerAfter" -> fault.answerAfter(code, description);
            case "dropBefore" -> fault.dropBefore();
            case "dropAfter" -> fault.dropAfter();
            case "cutOff" -> fault.cutOff();
            case "garbage" -> fault.garbage();
            case "delay" -> fault.delay(DELAY);
            default -> throw new IllegalArgumentException("Choose what is to go wrong.");
        }
        return "Planned: " + fault + ".";
    }

    private String transfer(ConsoleRequest request) {
        String domain = request.field("domain");
        switch (request.field("action")) {
            case "approve" -> sandbox.registry().approve(domain);
            case "deny" -> sandbox.registry().deny(domain);
            default -> throw new IllegalArgumentException("Choose whether the other side approves or denies.");
        }
        return "The other side has answered for " + domain + ".";
    }
}
