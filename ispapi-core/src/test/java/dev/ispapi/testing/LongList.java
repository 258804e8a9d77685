package dev.ispapi.testing;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.IspapiClient;
import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.QueryDomainList;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program that reads a long list of domains, in a JVM of its own: the arguments are URL, entries a page, and whether to keep them. */
public final class LongList {

    private LongList() {}

    /** Prints how many entries there were. */
    public static void main(String[] arguments) {
        QueryDomainList list = QueryDomainList.builder()
                .wide(true)
                .limit(Integer.parseInt(arguments[1]))
                .build();
        try (IspapiClient client = IspapiClient.builder()
                        .environment(Environment.custom(URI.create(arguments[0])))
                        .credentials(Credentials.of("test.user", "test.passw0rd"))
                        .build();
                Stream<DomainListEntry> entries = client.stream(list)) {
            System.out.println(Boolean.parseBoolean(arguments[2]) ? kept(entries) : read(entries));
        }
    }

    private static String kept(Stream<DomainListEntry> entries) {
        List<DomainListEntry> all = new ArrayList<>();
        entries.forEach(all::add);
        return all.size() + " kept";
    }

    private static String read(Stream<DomainListEntry> entries) {
        int[] count = {0};
        entries.forEach(entry -> {
            String expected = DomainListPages.name(count[0]);
            if (!entry.domain().ascii().equals(expected)
                    || entry.expirationDate().isEmpty()) {
                throw new IllegalStateException("expected " + expected + ", found " + entry);
            }
            count[0]++;
        });
        return count[0] + " in order";
    }
}
