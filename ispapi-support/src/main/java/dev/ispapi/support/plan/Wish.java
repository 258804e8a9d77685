package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Tld;
import java.util.Optional;

/** A request for one domain. A {@link Planner} turns it into a {@link Plan}. Immutable. */
public abstract sealed class Wish
        permits RegisterWish,
                TransferWish,
                UserTransferWish,
                OwnerChangeWish,
                ContactRepairWish,
                NameserverWish,
                ReleaseWish,
                RenewWish,
                RenewalModeWish,
                RestoreWish,
                IdProtectionWish,
                DnsTemplateWish {

    Wish() {}

    /**
     * The domain that it is about.
     *
     * @return the name
     */
    public abstract DomainName domain();

    /**
     * The kind of request in one word, such as {@code register} or {@code transfer}; the word that plans and files of wishes use.
     *
     * @return the word
     */
    public abstract String kind();

    /** Adds the steps that fulfil this wish to a plan. */
    abstract void addTo(PlanDraft plan);

    /** The zone whose registration brings the domain along (FAQ 38); only registrations have one. */
    Optional<String> registeredThrough(Optional<Tld> tld) {
        return Optional.empty();
    }
}
