package dev.ispapi.tld;

import dev.ispapi.domain.Limits;
import dev.ispapi.tld.internal.data.Facts;
import java.util.List;
import java.util.Optional;

/** What a TLD demands of nameservers and hosts. */
public final class NameserverRules {

    private final Facts facts;

    NameserverRules(Facts facts) {
        this.facts = facts;
    }

    /** {@return how many nameservers} */
    public Limits count() {
        return facts.limits(FactName.NAMESERVERS_MIN, FactName.NAMESERVERS_MAX);
    }

    /** {@return whether the registry asks the nameservers before it takes them (FAQ 48); empty if not known} */
    public Optional<Boolean> checkedByRegistry() {
        return facts.value(FactName.NAMESERVERS_CHECKED);
    }

    /** {@return {@code OBJECT} if a nameserver below this TLD must exist at the registry first (FAQ 9, 50, 60), or {@code ATTRIBUTE}} */
    public Optional<String> managedAs() {
        return facts.value(FactName.HOSTS_MANAGED_AS);
    }

    /** {@return the kinds of addresses that hosts take, {@code ipv4} and {@code ipv6}; empty if not known} */
    public Optional<List<String>> addresses() {
        return facts.value(FactName.HOSTS_ADDRESSES);
    }

    /** {@return how DNSSEC is told: {@code DS} records, {@code KEY} records or {@code NONE}; empty if not known} */
    public Optional<String> dnssec() {
        return facts.value(FactName.DNSSEC);
    }
}
