package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The examples of the commands' pages, sent as they are: one after the other, each with the code and the properties of its page. */
final class DocumentedExamplesTest {

    private final DomainWorld sandbox = new DomainWorld();
    private final List<String> differences = new ArrayList<>();

    /** A line of the resource. */
    private record Example(int code, String command, Map<String, String> parameters, List<String> properties) {

        static Example parse(String line) {
            String[] parts = line.split(" \\|", -1);
            List<String> words = List.of(parts[1].strip().split(" & "));
            Map<String, String> parameters = new TreeMap<>();
            words.stream().skip(1).map(word -> word.split("=", 2)).forEach(pair -> parameters.put(pair[0], pair[1]));
            String properties = parts[2].strip();
            return new Example(
                    Integer.parseInt(parts[0]),
                    words.get(0),
                    parameters,
                    properties.isEmpty() ? List.of() : List.of(properties.split(" ")));
        }
    }

    private static List<Example> examples() throws IOException {
        try (var in = DocumentedExamplesTest.class.getResourceAsStream("documented-examples.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Example::parse)
                    .toList();
        }
    }

    private void register(String name) {
        Map<String, String> order = DomainWorld.parameters(
                "DOMAIN", name, "NAMESERVER0", "ns1.ispapi.net", "NAMESERVER1", "ns2.ispapi.net", "INTERNALDNS", "1");
        for (String role : List.of("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0")) {
            order.put(role, DomainWorld.PERSON);
        }
        Response answer = sandbox.sendAs(DomainWorld.USER, "AddDomain", order);
        assertThat(answer.code()).as("%s: %s", name, answer.description()).isEqualTo(200);
        sandbox.sendAs(DomainWorld.USER, "DeleteDNSZone", DomainWorld.parameters("DNSZONE", name));
    }

    private void run(Example example) {
        Response answer = sandbox.sendAs(DomainWorld.USER, example.command(), example.parameters());
        if (answer.code() != example.code()) {
            differences.add(
                    example.command() + example.parameters() + ": " + answer.code() + " " + answer.description());
            return;
        }
        List<String> missing = new ArrayList<>(example.properties());
        missing.removeIf(property -> answer.text().contains("PROPERTY[" + property + "]["));
        if (!missing.isEmpty()) {
            differences.add(example.command() + example.parameters() + " lacks " + missing);
        }
    }

    @Test
    void areAnsweredAsOnTheirPages() throws IOException {
        sandbox.deposit(DomainWorld.USER, "100000.00");
        SortedMap<String, String> relations =
                new TreeMap<>(sandbox.account(DomainWorld.USER).relations());
        List.of("NET", "SE").forEach(zone -> relations.put("PRICE_CLASS_DOMAIN_" + zone + "_ANNUAL", "10.00"));
        sandbox.world.accounts().put(sandbox.account(DomainWorld.USER).withRelations(relations));
        List.of("my-domain.de", "mytestdomain1.de", "test12345.com", "domain.com", "hexonet.net")
                .forEach(this::register);
        sandbox.world
                .outside()
                .put(new OutsideName(
                        "hexodns.com",
                        true,
                        "Code-1",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        false,
                        "",
                        BigDecimal.ZERO,
                        ""));
        sandbox.premium("premium.guru", "PREMIUM_DONUTS_A", "999.99", "USD");
        SortedMap<String, String> fields = new TreeMap<>(
                sandbox.world.contacts().find(DomainWorld.PERSON).orElseThrow().fields());
        fields.putAll(Map.of("CITY", "Samplecity", "ZIP", "12345", "PHONE", "+49.1234567890"));
        sandbox.world
                .contacts()
                .put(new Contact(
                        "P-TCN100",
                        DomainWorld.USER,
                        fields,
                        List.of("Samplestreet 42"),
                        "",
                        sandbox.now,
                        sandbox.now));
        List<Example> examples = examples();
        examples.forEach(this::run);
        assertThat(differences).isEmpty();
        assertThat(examples).hasSizeGreaterThan(60);
    }
}
