package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Names;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;

/**
 * A name that is to come from another registrar, with what its registry asks for checked.
 *
 * @param name the name as the other registrar has it
 * @param tld its TLD
 */
record Incoming(OutsideName name, Tld tld) {

    /** Refuses what the registry would refuse. */
    static Incoming check(Call call) {
        DomainName domain = Names.required(call.parameters(), "DOMAIN");
        Tld tld = Names.tld(call.world(), domain);
        call.world().domains().find(domain.ascii()).ifPresent(own -> {
            throw Ownership.isVisible(call, own.account())
                    ? Refusal.notUnique("DOMAIN is already assigned to your account")
                    : new Refusal(549, "Command failed; USERTRANSFER REQUIRED");
        });
        if (call.world().transfers().find(domain.ascii()).isPresent()) {
            throw prohibited("STATUS (requested)");
        }
        OutsideName name = call.world()
                .outside()
                .find(domain.ascii())
                .filter(OutsideName::isTaken)
                .orElseThrow(() -> Refusal.notFound("DOMAIN (" + domain.ascii() + ") IS NOT REGISTERED"));
        if (tld.transfer().open().filter(open -> !open).isPresent()) {
            throw new Refusal(549, "Command failed; TRANSFERS ARE NOT OFFERED");
        }
        if (name.isLocked()) {
            throw prohibited("STATUS (clientTransferProhibited)");
        }
        checkAuth(call, tld, name);
        checkClass(call, name);
        return new Incoming(name, tld);
    }

    private static void checkAuth(Call call, Tld tld, OutsideName name) {
        String sent = call.parameters().text("AUTH").orElse("");
        boolean isRefused = tld.fact(FactName.TRANSFER_AUTH_CODE_REFUSED)
                .filter(fact -> fact.value())
                .isPresent();
        if (isRefused && !sent.isEmpty()) {
            throw Refusal.invalid("AUTH NOT SUPPORTED");
        }
        boolean isRequired = tld.transfer().authCodeRequired().orElse(true) && !isRefused;
        if (isRequired && sent.isEmpty()) {
            throw Refusal.missing("AUTH");
        }
        if (isRequired && !sent.equals(name.auth())) {
            throw prohibited("WRONG AUTH");
        }
    }

    private static void checkClass(Call call, OutsideName name) {
        String sent = call.parameters().text("CLASS").orElse("");
        if (!name.premiumClass().isEmpty() && !sent.equals(name.premiumClass())) {
            throw Refusal.missing("CLASS=" + name.premiumClass() + " required for Transfer of Premium Domain");
        }
    }

    private static Refusal prohibited(String by) {
        return new Refusal(549, "Request is not available; DOMAIN TRANSFER IS PROHIBITED BY " + by);
    }
}
