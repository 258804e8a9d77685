package dev.ispapi.sandbox.internal.transfer;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Tld;
import java.util.Optional;

/**
 * A name that is to come from another registrar.
 *
 * @param name the name as the other registrar has it
 * @param tld its TLD
 * @param refusal why the registry would refuse the transfer; empty if it would not
 */
record Incoming(OutsideName name, Tld tld, Optional<String> refusal) {

    /** The one registrar that there is besides this platform. */
    static final String REGISTRAR = "Other Registrar";

    /** Looks the name up; what is no name of another registrar is refused. */
    static Incoming find(Call call) {
        DomainName domain = Names.required(call.parameters(), "DOMAIN");
        Tld tld = Names.tld(call.world(), domain);
        call.world().domains().find(domain.ascii()).ifPresent(own -> {
            throw Owner.isVisible(call, own.account())
                    ? Refusal.notUnique("DOMAIN is already assigned to your account")
                    : Refusal.failed("USERTRANSFER REQUIRED");
        });
        OutsideName name = call.world()
                .outside()
                .find(domain.ascii())
                .filter(OutsideName::isTaken)
                .orElseThrow(() -> Refusal.notFound("DOMAIN (" + domain.ascii() + ") IS NOT REGISTERED"));
        return new Incoming(name, tld, refusal(call, tld, name));
    }

    /** Refuses what the registry would refuse. */
    Incoming checked(Call call) {
        if (tld.transfer().open().filter(open -> !open).isPresent()) {
            throw Refusal.failed("TRANSFERS ARE NOT OFFERED");
        }
        checkAuth(call.parameters());
        String sent = call.text("CLASS");
        if (!name.premiumClass().isEmpty() && !sent.equals(name.premiumClass())) {
            throw Refusal.missing("CLASS=" + name.premiumClass() + " required for Transfer of Premium Domain");
        }
        refusal.ifPresent(reason -> {
            throw prohibited(reason);
        });
        return this;
    }

    static Refusal prohibited(String reason) {
        return new Refusal(549, "Request is not available; " + reason);
    }

    /** The auth code, which may also come behind the name, as {@code DOMAINAUTH=example.com code}. */
    static String auth(Parameters parameters) {
        return parameters
                .text("AUTH")
                .or(() -> parameters.text("DOMAINAUTH").map(text -> text.substring(text.indexOf(' ') + 1)))
                .orElse("");
    }

    private static boolean refusesAuth(Tld tld) {
        return tld.fact(FactName.TRANSFER_AUTH_CODE_REFUSED)
                .filter(fact -> fact.value())
                .isPresent();
    }

    boolean requiresAuth() {
        return tld.transfer().authCodeRequired().orElse(true) && !refusesAuth(tld);
    }

    private void checkAuth(Parameters parameters) {
        String sent = auth(parameters);
        if (refusesAuth(tld) && !sent.isEmpty()) {
            throw Refusal.invalid("AUTH NOT SUPPORTED");
        }
        if (requiresAuth() && sent.isEmpty()) {
            throw Refusal.missing("AUTH");
        }
    }

    private static Optional<String> refusal(Call call, Tld tld, OutsideName name) {
        if (call.world().transfers().find(name.name()).isPresent()) {
            return Optional.of("DOMAIN TRANSFER IS PROHIBITED BY STATUS (requested)");
        }
        if (tld.transfer().open().filter(open -> !open).isPresent()) {
            return Optional.of("TRANSFERS ARE NOT OFFERED");
        }
        if (name.isLocked()) {
            return Optional.of("DOMAIN TRANSFER IS PROHIBITED BY STATUS (clientTransferProhibited)");
        }
        String sent = auth(call.parameters());
        boolean isWrong = !sent.isEmpty() && !refusesAuth(tld) && !sent.equals(name.auth());
        return isWrong ? Optional.of("DOMAIN TRANSFER IS PROHIBITED BY WRONG AUTH") : Optional.empty();
    }
}
