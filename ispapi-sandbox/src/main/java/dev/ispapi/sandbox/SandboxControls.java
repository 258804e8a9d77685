package dev.ispapi.sandbox;

import dev.ispapi.sandbox.internal.control.Controls;
import dev.ispapi.sandbox.internal.control.FaultOrder;
import dev.ispapi.sandbox.internal.control.OutsideNameOrder;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The control address's requests as calls of the sandbox's own methods. */
final class SandboxControls implements Controls {

    private final Sandbox sandbox;

    SandboxControls(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    @Override
    public Instant now() {
        return sandbox.clock().instant();
    }

    @Override
    public Duration ahead() {
        return sandbox.clock().ahead();
    }

    @Override
    public void advance(Duration time) {
        sandbox.clock().advance(time);
    }

    @Override
    public void advanceTo(Instant moment) {
        sandbox.clock().advanceTo(moment);
    }

    @Override
    public void advanceToNextDue() {
        if (sandbox.clock().advanceToNextDue().isEmpty()) {
            throw new IllegalStateException("nothing is due: no domain lives here and no transfer is under way");
        }
    }

    @Override
    public void backToNow() {
        sandbox.clock().backToNow();
    }

    @Override
    public void plan(FaultOrder order) {
        if (order.effect().equals("refuse")) {
            if (!order.command().isEmpty() || order.times() != 1) {
                throw new IllegalArgumentException(
                        "the effect refuse is of all commands: it takes the field seconds only");
            }
            sandbox.faults().refuseConnections(order.delay());
            return;
        }
        SandboxFault fault = order.command().isEmpty()
                ? sandbox.faults().any()
                : sandbox.faults().on(order.command());
        fault.times(order.times());
        switch (order.effect()) {
            case "answer" -> fault.answer(order.code(), order.description());
            case "answerAfter" -> fault.answerAfter(order.code(), order.description());
            case "dropBefore" -> fault.dropBefore();
            case "dropAfter" -> fault.dropAfter();
            case "cutOff" -> fault.cutOff();
            case "garbage" -> fault.garbage();
            case "delay" -> fault.delay(order.delay());
            default ->
                throw new IllegalArgumentException("field effect: expected answer, answerAfter, dropBefore, dropAfter,"
                        + " cutOff, garbage, delay or refuse, found " + order.effect());
        }
    }

    @Override
    public List<String> plannedFaults() {
        return sandbox.faults().planned();
    }

    @Override
    public void clearFaults() {
        sandbox.faults().clear();
    }

    @Override
    public void addAccount(String login, String password, String currency) {
        if (sandbox.view().accounts().stream()
                .anyMatch(account -> account.login().equals(login))) {
            throw new IllegalStateException("the account " + login + " is there already");
        }
        sandbox.addAccount(login, password, currency);
    }

    @Override
    public void deposit(String login, BigDecimal amount) {
        sandbox.account(login).deposit(amount);
    }

    @Override
    public void relation(String login, String type, String value) {
        sandbox.account(login).relation(type, value);
    }

    @Override
    public void renewalMode(String login, String mode) {
        sandbox.account(login).renewalMode(mode);
    }

    @Override
    public void allowPremiumNames(String login, boolean isAllowed) {
        sandbox.account(login).allowPremiumNames(isAllowed);
    }

    @Override
    public void allowAddresses(String login, List<String> addresses) {
        sandbox.account(login).allowAddresses(addresses.toArray(String[]::new));
    }

    @Override
    public void lockForAbuse(String login, Duration time) {
        sandbox.account(login).lockForAbuse(time);
    }

    @Override
    public void demandOneTimeCodes(String login, String secret) {
        sandbox.account(login).demandOneTimeCodes(secret);
    }

    @Override
    public String oneTimeCode(String login) {
        return sandbox.account(login).oneTimeCode();
    }

    @Override
    public void outsideName(OutsideNameOrder order) {
        SandboxRegistry registry = sandbox.registry();
        switch (order.state()) {
            case "elsewhere" -> registry.elsewhere(order.domain(), order.auth(), order.expiration());
            case "locked" -> registry.locked(order.domain(), order.auth(), order.expiration());
            case "premium" -> registry.premium(order.domain(), order.premiumClass(), price(order));
            case "premiumElsewhere" ->
                registry.premiumElsewhere(
                        order.domain(), order.auth(), order.expiration(), order.premiumClass(), price(order));
            default ->
                throw new IllegalArgumentException(
                        "field state: expected elsewhere, locked, premium or premiumElsewhere, found " + order.state());
        }
    }

    private static Money price(OutsideNameOrder order) {
        if (order.premiumClass().isEmpty() || order.price().signum() <= 0) {
            throw new IllegalArgumentException("a premium name needs the fields class and price");
        }
        return Money.of(order.price().toPlainString(), order.currency());
    }

    @Override
    public void host(String nameserver, String state) {
        switch (state) {
            case "missing" -> sandbox.registry().missingNameserver(nameserver);
            case "refusing" -> sandbox.registry().refusingNameserver(nameserver);
            default -> throw new IllegalArgumentException("field state: expected missing or refusing, found " + state);
        }
    }

    @Override
    public void transfer(String domain, String action, String auth) {
        switch (action) {
            case "request" -> sandbox.registry().requestTransferAway(domain, auth);
            case "approve" -> sandbox.registry().approve(domain);
            case "deny" -> sandbox.registry().deny(domain);
            default ->
                throw new IllegalArgumentException("field action: expected request, approve or deny, found " + action);
        }
    }

    @Override
    public void reset() {
        sandbox.reset();
    }

    @Override
    public byte[] snapshot() {
        return sandbox.snapshot();
    }

    @Override
    public void restore(byte[] snapshot) {
        sandbox.restore(snapshot);
    }

    @Override
    public void clearCalls() {
        sandbox.clearCalls();
    }

    @Override
    public List<?> look(String subject, String text, int limit) {
        SandboxView view = sandbox.view();
        List<?> rows = switch (subject) {
            case "accounts" -> view.accounts();
            case "bookings" -> view.bookings(text, limit).rows();
            case "domains" -> view.domains(text, 0, limit).rows();
            case "contacts" -> view.contacts();
            case "nameservers" -> view.nameservers();
            case "zones" -> view.zones();
            case "transfers" -> view.transfers();
            case "events" -> view.events(text, limit).rows();
            case "upcoming" -> view.upcoming(limit);
            case "calls" -> view.calls(limit);
            default -> throw new IllegalArgumentException("there are no " + subject);
        };
        return rows.subList(0, Math.min(limit, rows.size()));
    }
}
