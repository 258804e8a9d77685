package dev.ispapi.support.plan;

import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.idn.DomainName;
import dev.ispapi.internal.SdkStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * To give a domain's DNS zone the records of a template. The zone is created if there is none; records that it has stay.
 */
@SdkStyle
@Value.Immutable
public abstract non-sealed class DnsTemplateWish extends Wish {

    DnsTemplateWish() {}

    /**
     * Returns a new builder.
     *
     * @param domain the domain in Unicode or ASCII form
     * @return a builder with the domain set
     * @throws IllegalArgumentException if the text is no domain name
     */
    public static Builder builder(String domain) {
        return new Builder().domain(DomainName.of(domain));
    }

    @Override
    public abstract DomainName domain();

    /**
     * The records to add.
     *
     * @return at least one
     */
    public abstract List<DnsRecord> records();

    @Override
    public String kind() {
        return "dns";
    }

    @Override
    void addTo(PlanDraft plan) {
        DnsSteps.plan(plan, this);
    }

    @Value.Check
    void check() {
        if (records().isEmpty()) {
            throw new IllegalArgumentException("expected at least one record, found none");
        }
    }

    /** Without secrets and without values that can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain() + " " + records().size() + " records";
    }

    /** Builds a {@link DnsTemplateWish}. Not thread-safe. */
    public static final class Builder extends ImmutableDnsTemplateWish.Builder {

        Builder() {}
    }
}
