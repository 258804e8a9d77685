package dev.ispapi.domain;

import dev.ispapi.wire.PropertyReader;
import dev.ispapi.wire.ResultBuilder;
import java.util.Collection;
import java.util.List;

/** Finds the nameservers of a listed domain, which lists write in several ways. */
final class DomainNameservers {

    private DomainNameservers() {}

    static List<String> of(PropertyReader read, String property) {
        List<String> numbered = read.numbered("DOMAIN" + property);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<String> plain = read.numbered(property);
        return plain.isEmpty() ? read.parts(' ', "DOMAIN" + property, property) : plain;
    }

    static void writeOf(ResultBuilder<?> answer, String property, Collection<String> nameservers) {
        int number = 0;
        for (String nameserver : nameservers) {
            answer.property("DOMAIN" + property + number++, nameserver);
        }
    }
}
