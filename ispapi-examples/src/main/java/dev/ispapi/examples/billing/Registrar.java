package dev.ispapi.examples.billing;

import dev.ispapi.AuthorizationFailedException;
import dev.ispapi.CommandSender;
import dev.ispapi.ObjectNotFoundException;
import dev.ispapi.command.Command;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.DomainStatus;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.value.Period;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Orders in the registrar's words. Each method sends one command, and throws what {@link CommandSender#send} throws. */
final class Registrar {

    private final CommandSender sender;

    Registrar(CommandSender sender) {
        this.sender = sender;
    }

    /** A domain in our account; empty if there is no such domain, or if it belongs to another account. */
    Optional<DomainStatus> find(String domain) {
        try {
            return Optional.of(sender.send(StatusDomain.builder().domain(domain).build()));
        } catch (ObjectNotFoundException | AuthorizationFailedException e) {
            return Optional.empty();
        }
    }

    /** Until when a domain is registered. */
    static Optional<Instant> expiration(DomainStatus status) {
        return status.expirationDate().or(status::registrationExpirationDate);
    }

    void carryOut(NewOrder order, Optional<Instant> expiration) {
        Command<?> command = switch (order.kind()) {
            case REGISTER -> registration(order);
            case RENEW -> renewal(order, expiration.orElseThrow());
        };
        sender.send(command);
    }

    private static Command<?> registration(NewOrder order) {
        return AddDomain.builder()
                .domain(order.domain())
                .period(Period.years(order.years()))
                .ownerContacts(order.contact())
                .adminContacts(order.contact())
                .techContacts(order.contact())
                .billingContacts(order.contact())
                .build();
    }

    /** With the year in which the domain expires now, so that the API refuses the same renewal a second time. */
    private static Command<?> renewal(NewOrder order, Instant expiration) {
        return RenewDomain.builder()
                .domain(order.domain())
                .period(Period.years(order.years()))
                .expiration(expiration.atOffset(ZoneOffset.UTC).getYear())
                .build();
    }
}
