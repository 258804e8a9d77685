package dev.ispapi.sandbox.internal.renewal;

import dev.ispapi.sandbox.internal.call.CommandHandler;
import java.util.Map;

/** The commands that prolong, end or hand over a domain. */
public final class RenewalCommands {

    private RenewalCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "RenewDomain", new RenewDomain(),
                "PayDomainRenewal", new PayDomainRenewal(),
                "SetDomainRenewalMode", new SetDomainRenewalMode(),
                "DeleteDomain", new DeleteDomain(),
                "RestoreDomain", new RestoreDomain(),
                "PushDomain", new PushDomain(),
                "ReleaseDomain", new ReleaseDomain());
    }
}
