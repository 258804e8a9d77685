package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.AllCommands;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.wire.Response;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The examples of the commands' pages, sent as they are: one after the other, each with the code and the properties of its page. */
final class DocumentedExamplesTest {

    private static final String PRIVATE_PERSON = "P-TCN100";

    /** A request for hexonet.net and two names in it, of a key that was thrown away. */
    private static final String CSR = """
        -----BEGIN CERTIFICATE REQUEST-----
        MIIDJzCCAg8CAQAwgZcxCzAJBgNVBAYTAkRFMQswCQYDVQQIDAJTTDETMBEGA1UE
        BwwKU2FtcGxlY2l0eTEYMBYGA1UECQwPU2FtcGxlc3RyZWV0IDQyMRUwEwYDVQQK
        DAxFeGFtcGxlIEdtYkgxFDASBgNVBAMMC2hleG9uZXQubmV0MR8wHQYJKoZIhvcN
        AQkBFhBpbmZvQGV4YW1wbGUuY29tMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIB
        CgKCAQEAjk/RF7RVVYvJEejKzgoP0vcd9fT5UT6uVMjKDpB6Purtz99ZLDCGvK1U
        CRftArlflapV16fpH9tYwftuR68AIeG6070x3cHVfq2+mZaMf92qkT73C3SgICp5
        m4cA9jnTlKfFW/KmiuiNRovZMwhhH9OwSFXTJULrCo4cD7lf9Mwa+PH/BRKN6y1F
        0gQO/nacNvRyRH2WskvCcTy2rLpz4td3tA454VhSPF9aLwv9V1GP0zsqLqOetpxU
        +EVQqsIyFDf6+yky7NmTSe56hthFUVcQN7sXq98dPGCOfex7VQn5Ssi18xn0coRr
        AVQJznQ/2QpNhWehDmxyPVbv0X0AewIDAQABoEowSAYJKoZIhvcNAQkOMTswOTAs
        BgNVHREEJTAjgg93d3cuaGV4b25ldC5uZXSCEHdpa2kuaGV4b25ldC5uZXQwCQYD
        VR0TBAIwADANBgkqhkiG9w0BAQsFAAOCAQEAC7n3HReR+e9rXKj/a/oedCYdpLBI
        3VzzjbWJJaiAweMkmWdnMBUk1a2MSSXoDqMEpaDhw4Ago7oUYtrislDYO8uPrnn3
        JG+b1X/dQMOkGk/byP67/oCJPhq1wUSOw5pofLm6gvYVeqx0dK1V5+fBn8HH9Hh8
        5X7KwfC2QgPdculBq747y6GZw2gzAEcKpwB1644CRikeS9eH7QVz9yAypo/kVcQ8
        R5jFtpcqpMwxvcN+pKI6meH/UshYjsQGc/uUWf6iSBPxZtQJQ+UeGL7KqjpqJut4
        8E8ZUv70AZ4SDzCbkezKasQSl9m8a732Ssjj88Gl09Ghc0lLxEjHOEnPyA==
        -----END CERTIFICATE REQUEST-----
        """;

    /** A signed mark, without its signature. */
    private static final String SMD = Base64.getEncoder()
            .encodeToString(("<smd:id>1-2</smd:id><smd:notBefore>2024-01-01T00:00:00Z</smd:notBefore>"
                            + "<smd:notAfter>2025-01-01T00:00:00Z</smd:notAfter><mark:id>3-4</mark:id>"
                            + "<mark:markName>Test</mark:markName><mark:label>testvalidate</mark:label>")
                    .getBytes(StandardCharsets.UTF_8));

    private static final List<String> LINES = List.of("CSR", "SMD");

    private final DomainWorld sandbox = new DomainWorld();
    private final SortedMap<String, String> known = new TreeMap<>();
    private final TreeSet<String> sent = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> differences = new ArrayList<>();

    /** A line of the resource. */
    private record Example(
            int code, String detail, String command, Map<String, String> parameters, List<String> properties) {

        static Example parse(String line) {
            String[] parts = line.split(" \\|", -1);
            String[] answer = parts[0].split(" ", 2);
            List<String> words = List.of(parts[1].strip().split(" & "));
            Map<String, String> parameters = new TreeMap<>();
            words.stream().skip(1).map(word -> word.split("=", 2)).forEach(pair -> parameters.put(pair[0], pair[1]));
            String properties = parts.length < 3 ? "" : parts[2].strip();
            return new Example(
                    Integer.parseInt(answer[0]),
                    answer.length == 1 ? "" : answer[1],
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

    private void register(String name, String... more) {
        Map<String, String> order = DomainWorld.parameters(
                "DOMAIN", name, "NAMESERVER0", "ns1.ispapi.net", "NAMESERVER1", "ns2.ispapi.net", "INTERNALDNS", "1");
        for (String role : List.of("OWNERCONTACT0", "ADMINCONTACT0", "TECHCONTACT0", "BILLINGCONTACT0")) {
            order.put(role, DomainWorld.PERSON);
        }
        order.putAll(DomainWorld.parameters(more));
        Response answer = sandbox.sendAs(DomainWorld.USER, "AddDomain", order);
        assertThat(answer.code()).as("%s: %s", name, answer.description()).isEqualTo(200);
        sandbox.sendAs(DomainWorld.USER, "DeleteDNSZone", DomainWorld.parameters("DNSZONE", name));
    }

    private void elsewhere(String name, boolean isLocked) {
        sandbox.world
                .outside()
                .put(new OutsideName(
                        name,
                        true,
                        "Code-1",
                        Instant.parse("2025-01-01T00:00:00Z"),
                        isLocked,
                        "",
                        BigDecimal.ZERO,
                        ""));
    }

    private void contact(String handle) {
        SortedMap<String, String> fields = new TreeMap<>(
                sandbox.world.contacts().find(DomainWorld.PERSON).orElseThrow().fields());
        fields.putAll(Map.of(
                "ORGANIZATION",
                "Sample Ltd",
                "CITY",
                "Samplecity",
                "ZIP",
                "12345",
                "PHONE",
                "+49.1234567890",
                "EMAIL",
                handle.toLowerCase(Locale.ROOT) + "@example.com"));
        sandbox.world
                .contacts()
                .put(new Contact(
                        handle, DomainWorld.USER, fields, List.of("Samplestreet 42"), "", sandbox.now, sandbox.now));
    }

    /** The account with money, prices and a password, the names of the pages, and contacts with the fields that a certificate needs. */
    private void prepare() {
        Account account = sandbox.account(DomainWorld.USER);
        SortedMap<String, String> relations = new TreeMap<>(account.relations());
        List.of("NET", "SE", "AT", "BANK", "CH", "ORG")
                .forEach(zone -> relations.put("PRICE_CLASS_DOMAIN_" + zone + "_ANNUAL", "10.00"));
        List.of("CH", "ORG").forEach(zone -> relations.put("PRICE_CLASS_DOMAIN_" + zone + "_TRADE", "0.00"));
        sandbox.world
                .accounts()
                .put(account.withRelations(relations)
                        .withPasswordHash(Passwords.hash(DomainWorld.USER, "previouspassword")));
        sandbox.deposit(DomainWorld.USER, "100000.00");
        sandbox.premium("premium.guru", "PREMIUM_DONUTS_A", "999.99", "USD");
        List.of(PRIVATE_PERSON, "P-TCN1378880", "P-TUE1378025", "P-TUE1378125").forEach(this::contact);
        elsewhere("hexodns.com", false);
        elsewhere("example.com", true);
        elsewhere("horatio-1api-de.co.uk", false);
        sandbox.taken("hexonet-application.com");
        register("hexonet-domain.com");
        register("hexonerd.com");
        sandbox.pass(Duration.ofDays(320));
        List.of("my-domain.de", "mytestdomain1.de", "test12345.com", "domain.com", "hexonet.net", "testdomain.at")
                .forEach(this::register);
        List.of("ns1.hexonet.net", "ns2.hexonet.net", "ns3.hexonet.net").forEach(sandbox::host);
        List.of("hexonet-trade.ch", "exampledomain.dk", "test-domain.dk").forEach(this::register);
        register("hexonet-trade2.ch", "X-WDRP-RSP", "Test GmbH", "X-WHOIS-RSP", "ABC-123", "X-WHOIS-URL", "http://a.b");
        register("hexonet.bank", "X-ALLOCATIONTOKEN", "token-1");
        register("test-trade3.org");
        register("protected.com", "X-ACCEPT-WHOISTRUSTEE-TAC", "1");
        register("test123456abcdef.net", "OWNERCONTACT0", "P-TUE1378025");
        register("reseller287.com", "OWNERCONTACT0", "P-TUE1378125");
    }

    /** The hash that the sandbox's builder of websites makes. */
    private String upgradeHash() {
        String text = known.getOrDefault("WEBSITEUSERID", "") + '\n' + known.getOrDefault("ID", "") + "\nWEEBLY";
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private Map<String, String> filled(Map<String, String> parameters) {
        known.put(
                "TOKEN",
                Verifications.find(sandbox.world, "reseller287.com")
                        .map(item -> item.get(Verifications.TOKEN))
                        .orElse(""));
        sandbox.world.transfers().find("hexodns.com").ifPresent(row -> known.put("TRIGGER", row.trigger()));
        known.put("HASH", upgradeHash());
        Map<String, String> filled = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (value.equals("*") && LINES.contains(name)) {
                List<String> lines = name.equals("CSR") ? CSR.lines().toList() : List.of(SMD);
                for (int i = 0; i < lines.size(); i++) {
                    filled.put(name + i, lines.get(i));
                }
            } else {
                String text = value;
                for (Map.Entry<String, String> entry : known.entrySet()) {
                    text = text.replace("{" + entry.getKey() + "}", entry.getValue());
                }
                filled.put(name, text);
            }
        });
        return filled;
    }

    private void run(Example example) {
        Map<String, String> parameters = filled(example.parameters());
        Response answer = sandbox.sendAs(DomainWorld.USER, example.command(), parameters);
        sent.add(example.command());
        if (example.command().equals("StartSession")) {
            answer.value("SESSION").ifPresent(session -> sandbox.session = session);
        }
        String what = example.command() + parameters;
        if (answer.code() != example.code()
                || !example.detail().isEmpty() && !answer.description().endsWith("; " + example.detail())) {
            differences.add(what + ": " + answer.code() + " " + answer.description());
            return;
        }
        List<String> missing = new ArrayList<>(example.properties());
        missing.removeIf(property -> answer.text().contains("PROPERTY[" + property + "][")
                || property.equals("PENDING") && answer.isPending());
        if (!missing.isEmpty()) {
            differences.add(what + " lacks " + missing);
        }
        answer.columns()
                .forEach(column -> known.put(column.name(), column.values().get(0)));
    }

    @Test
    void areAnsweredAsOnTheirPages() throws IOException {
        prepare();
        List<Example> examples = examples();
        TreeSet<String> commands = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        commands.addAll(AllCommands.dispatcher().commands());
        examples.forEach(this::run);
        assertThat(differences).isEmpty();
        assertThat(sent).isEqualTo(commands);
    }
}
