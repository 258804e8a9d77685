package dev.ispapi.sandbox.internal.nameserver;

import dev.ispapi.sandbox.internal.world.Domain;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A domain's nameservers, as its hosts change. */
final class DomainNameservers {

    private DomainNameservers() {}

    /** The domain with another name in a host's place. */
    static Domain renamed(Domain domain, String old, String name) {
        return with(domain, names -> names.map(each -> each.equals(old) ? name : each));
    }

    /** The domain without a host. */
    static Domain without(Domain domain, String gone) {
        return with(domain, names -> names.filter(each -> !each.equals(gone)));
    }

    private static Domain with(Domain domain, UnaryOperator<Stream<String>> change) {
        List<String> nameservers = change.apply(domain.nameservers().stream()).toList();
        return new Domain(
                domain.name(),
                domain.account(),
                domain.dates(),
                domain.contacts(),
                nameservers,
                domain.settings(),
                domain.status(),
                domain.premiumClass(),
                domain.extensions());
    }
}
