package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The status that an account can set, and those in which nothing can be changed. */
final class StatusChange {

    private static final String UPDATE_PROHIBITED = "clientUpdateProhibited";
    private static final String SERVER_UPDATE_PROHIBITED = "serverUpdateProhibited";

    /** The same as the transfer lock. */
    static final String TRANSFER_PROHIBITED = "clientTransferProhibited";

    private static final List<String> SETTABLE = List.of(
            "clientDeleteProhibited", "clientHold", "clientRenewProhibited", TRANSFER_PROHIBITED, UPDATE_PROHIBITED);

    private StatusChange() {}

    /**
     * The status after a change.
     *
     * @throws Refusal if the domain is in a status in which it can't be changed, or the account can't set the status
     */
    static List<String> after(Parameters parameters, Domain domain) {
        List<String> own = Stream.concat(
                        domain.status().stream()
                                .filter(status -> settable(status).isPresent()),
                        domain.settings().transferLock() ? Stream.of(TRANSFER_PROHIBITED) : Stream.of())
                .distinct()
                .toList();
        List<String> others = domain.status().stream()
                .filter(status -> settable(status).isEmpty())
                .toList();
        if (domain.isDeleted() || domain.isRequested()) {
            throw Refusal.prohibited(others.isEmpty() ? "DELETED" : others.get(0));
        }
        if (others.contains(SERVER_UPDATE_PROHIBITED)) {
            throw Refusal.prohibited(SERVER_UPDATE_PROHIBITED);
        }
        // What the platform sets may be sent back as it was, among what the account sets.
        List<String> after = new ArrayList<>(others);
        after.addAll(Slots.after(
                parameters,
                "STATUS",
                own,
                text -> others.contains(text) || text.equals("ACTIVE") ? "" : StatusChange.read(text)));
        if (own.contains(UPDATE_PROHIBITED) && after.contains(UPDATE_PROHIBITED)) {
            throw Refusal.prohibited(UPDATE_PROHIBITED);
        }
        return after.stream().distinct().toList();
    }

    /**
     * The status of a domain that is registered, with what its order sets.
     *
     * @throws Refusal 541 for a status that an account can't set
     */
    static List<String> atRegistration(Parameters parameters) {
        List<String> status = new ArrayList<>(List.of("ACTIVE"));
        status.addAll(Slots.after(
                parameters, "STATUS", List.of(), text -> text.equals("ACTIVE") ? "" : StatusChange.read(text)));
        return status.stream().distinct().toList();
    }

    private static String read(String text) {
        return settable(text).orElseThrow(() -> Refusal.invalid("STATUS (" + text + ")"));
    }

    private static Optional<String> settable(String text) {
        return SETTABLE.stream()
                .filter(status -> status.toLowerCase(Locale.ROOT).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
