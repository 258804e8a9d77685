package dev.ispapi.examples.billing;

import dev.ispapi.AuthenticationFailedException;
import dev.ispapi.CommandFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.ConnectionException;
import dev.ispapi.CreditLimitException;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiException;
import dev.ispapi.domain.DomainStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes orders from the outbox to the registrar. Each attempt has three steps, so that a crash between any two can be told:
 *
 * <ol>
 *   <li>the database says {@code SENDING}, and what is needed to settle the order later; commit
 *   <li>the command goes out, and its answer comes
 *   <li>the database says what came of it, and what the customer owes; commit
 * </ol>
 *
 * <p>What is found in {@code SENDING} may or may not have been carried out. It is never just sent again: {@link Settlement} asks
 * first. An order that is {@code READY} has certainly not been carried out.
 */
public final class Worker {

    private final Database database;
    private final Orders orders;
    private final Outbox outbox;
    private final Registrar registrar;
    private final Settlement settlement;
    private final Clock clock;
    private final Steps steps;

    /**
     * A worker. Several can work on one database.
     *
     * @param database the database
     * @param sender the way to the registrar; its time limit must be below 5 minutes, after which an unknown outcome is settled
     * @param clock the time
     * @param steps is told of each step
     */
    public Worker(Database database, CommandSender sender, Clock clock, Steps steps) {
        this.database = database;
        this.orders = new Orders(database, clock);
        this.outbox = new Outbox(database);
        this.registrar = new Registrar(sender);
        this.settlement = new Settlement(registrar);
        this.clock = clock;
        this.steps = steps;
    }

    /**
     * Does everything that is due.
     *
     * @return how many orders it took up
     */
    public int runDue() {
        var due = outbox.due(clock.instant());
        for (OutboxEntry entry : due) {
            Order order = orders.get(entry.orderId());
            if (entry.isSending()) {
                settle(order, entry);
            } else {
                send(order, entry);
            }
        }
        return due.size();
    }

    private void send(Order order, OutboxEntry entry) {
        // What an attempt before may have changed was written down then, and is not asked anew.
        Optional<Instant> before = entry.expiration();
        if (entry.doubts() == 0) {
            Optional<DomainStatus> status;
            try {
                status = registrar.find(order.what().domain());
            } catch (IspapiException e) {
                notCarriedOut(order, entry, e);
                return;
            }
            Optional<String> objection = objection(order.what(), status);
            if (objection.isPresent()) {
                refuse(order, objection.get());
                return;
            }
            before = status.flatMap(Registrar::expiration);
        }
        Optional<Instant> expiration = before;
        boolean isMine = database.inTransaction(
                "about to send",
                connection -> Outbox.sending(connection, entry, expiration, in(BackOff.UNTIL_SETTLED)));
        if (!isMine) {
            return;
        }
        steps.reached("before sending");
        try {
            registrar.carryOut(order.what(), expiration);
            steps.reached("after the answer");
            done(order);
        } catch (CommandFailedException | ConnectionException | InvalidCommandException e) {
            steps.reached("after the refusal");
            notCarriedOut(order, entry, e);
        } catch (IspapiException e) {
            // It may have been carried out, also where the API put it off: the entry stays as it is, and is settled
            // when its time has come.
            note(order, OrderState.OPEN, e);
        }
    }

    /** Why there is nothing to send: what the order would change is not as it must be. */
    private static Optional<String> objection(NewOrder order, Optional<DomainStatus> status) {
        return switch (order.kind()) {
            case REGISTER -> status.map(ours -> "the domain was in the account before the order was sent");
            case RENEW ->
                status.flatMap(Registrar::expiration).isPresent()
                        ? Optional.empty()
                        : Optional.of("the domain is not in the account, or does not say when it expires");
        };
    }

    /** This attempt changed nothing. An earlier one of unknown outcome may have: then the refusal is no proof. */
    private void notCarriedOut(Order order, OutboxEntry entry, IspapiException e) {
        boolean isRefused =
                !isForAPerson(e) && (e instanceof CommandFailedException || e instanceof InvalidCommandException);
        if (!isRefused) {
            later(order, entry, e);
        } else if (entry.doubts() == 0) {
            refuse(order, text(e));
        } else {
            refuseUnlessCarriedOut(order, entry, e);
        }
    }

    private void refuseUnlessCarriedOut(Order order, OutboxEntry entry, IspapiException refusal) {
        try {
            switch (settlement.ask(order, entry)) {
                case CARRIED_OUT -> done(order);
                case NOT_CARRIED_OUT -> refuse(order, text(refusal));
                case UNCLEAR -> hold(order, entry, text(refusal));
            }
        } catch (IspapiException e) {
            note(order, OrderState.OPEN, e);
        }
    }

    private void settle(Order order, OutboxEntry entry) {
        steps.reached("before settling");
        try {
            switch (settlement.ask(order, entry)) {
                case CARRIED_OUT -> done(order);
                case NOT_CARRIED_OUT -> again(entry);
                case UNCLEAR -> hold(order, entry, "the registrar's data neither show the order carried out nor not");
            }
        } catch (IspapiException e) {
            database.inTransaction("not settled", connection -> {
                Outbox.unsettled(connection, entry, in(BackOff.after(entry.attempts() + 1)));
                Orders.note(connection, order, OrderState.OPEN, text(e));
                return true;
            });
        }
    }

    private void done(Order order) {
        database.inTransaction("done", connection -> {
            orders.done(connection, order);
            return true;
        });
    }

    private void refuse(Order order, String reason) {
        database.inTransaction("refused", connection -> {
            orders.refused(connection, order, reason);
            return true;
        });
    }

    private void again(OutboxEntry entry) {
        database.inTransaction("not carried out", connection -> {
            Outbox.ready(connection, entry, entry.doubts() + 1, clock.instant());
            return true;
        });
    }

    private void later(Order order, OutboxEntry entry, IspapiException e) {
        Duration pause = isForAPerson(e) ? BackOff.FOR_A_PERSON : BackOff.after(entry.attempts() + 1);
        database.inTransaction("later", connection -> {
            Outbox.ready(connection, entry, entry.doubts(), in(pause));
            Orders.note(connection, order, isForAPerson(e) ? OrderState.WAITING : OrderState.OPEN, text(e));
            return true;
        });
    }

    private void hold(Order order, OutboxEntry entry, String reason) {
        database.inTransaction("held", connection -> {
            Outbox.unsettled(connection, entry, clock.instant());
            Orders.note(connection, order, OrderState.HELD, reason);
            return true;
        });
    }

    private void note(Order order, OrderState state, IspapiException e) {
        database.inTransaction("outcome unknown", connection -> {
            Orders.note(connection, order, state, text(e));
            return true;
        });
    }

    /** The order is right, but the account is not: no money, or no way in. */
    private static boolean isForAPerson(IspapiException e) {
        return e instanceof CreditLimitException || e instanceof AuthenticationFailedException;
    }

    private static String text(IspapiException e) {
        if (e instanceof CommandFailedException refusal) {
            return refusal.code() + " " + refusal.description();
        }
        return String.valueOf(e.getMessage());
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }
}
