package dev.ispapi.domain;

import dev.ispapi.wire.PropertyReader;
import java.util.List;

/** Finds the nameservers of a listed domain, which lists write in several ways. */
final class DomainNameservers {

    private DomainNameservers() {}

    static List<String> of(PropertyReader read) {
        List<String> numbered = read.numbered("DOMAINNAMESERVER");
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<String> plain = read.numbered("NAMESERVER");
        return plain.isEmpty() ? read.parts(' ', "DOMAINNAMESERVER", "NAMESERVER") : plain;
    }
}
