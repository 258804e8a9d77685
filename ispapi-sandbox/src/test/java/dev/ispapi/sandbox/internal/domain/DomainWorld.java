package dev.ispapi.sandbox.internal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.sandbox.AllCommands;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Dispatcher;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.Zones;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.Host;
import dev.ispapi.sandbox.internal.world.OutsideHost;
import dev.ispapi.sandbox.internal.world.OutsideName;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.tld.TldRules;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A world with three accounts, some prices, and nameservers in a domain that is registered elsewhere. */
final class DomainWorld {

    static final String USER = "test.user";
    static final String SUBUSER = "sub.user";
    static final String STRANGER = "other.user";

    /** Handles of contacts: of a private person in Germany, and of a company in Denmark. */
    static final String PERSON = "P-ABC100";

    static final String COMPANY = "P-ABC200";

    private static final List<String> CLASSES =
            List.of("COM", "DE", "CA", "IT", "DK", "PRO", "GURU", "ONG", "SHOP", "ME");

    final World world = new World(TldRules.bundled());
    String session = "";
    Instant now = Instant.parse("2024-02-29T12:00:00Z");

    private final Dispatcher dispatcher = AllCommands.dispatcher();

    DomainWorld() {
        SortedMap<String, String> relations = new TreeMap<>();
        CLASSES.forEach(tld -> {
            relations.put("PRICE_CLASS_DOMAIN_" + tld + "_SETUP", "1.50");
            relations.put("PRICE_CLASS_DOMAIN_" + tld + "_ANNUAL", "10.00");
            List.of("TRANSFER", "RESTORE", "TRADE")
                    .forEach(order -> relations.put("PRICE_CLASS_DOMAIN_" + tld + "_" + order, "20.00"));
        });
        relations.put("PRICE_CLASS_DOMAIN_COM_CURRENCY", "USD");
        world.accounts().put(begin(USER, "", "AUTORENEW", relations));
        world.accounts().put(begin(SUBUSER, USER, "AUTODELETE", relations));
        world.accounts().put(begin(STRANGER, "", "AUTORENEW", relations));
        deposit(USER, "1000.00");
        deposit(STRANGER, "1000.00");
        taken("dns-provider.net");
        contact(PERSON, USER, "", "DE", "");
        contact(COMPANY, USER, "Example ApS", "DK", "+45.12345678");
    }

    private static Account begin(String login, String parent, String mode, SortedMap<String, String> relations) {
        return Account.begin(login, "", parent, "EUR", relations, Instant.parse("2024-01-01T00:00:00Z"))
                .withRenewalMode(mode);
    }

    void contact(String handle, String login, String organization, String country, String fax) {
        SortedMap<String, String> fields = new TreeMap<>(Map.of(
                "FIRSTNAME",
                "Test",
                "LASTNAME",
                "Person",
                "ORGANIZATION",
                organization,
                "COUNTRY",
                country,
                "FAX",
                fax,
                "EMAIL",
                handle.toLowerCase(Locale.ROOT) + "@example.com"));
        world.contacts().put(new Contact(handle, login, fields, List.of("Street 1"), "", now, now));
    }

    void host(String name) {
        world.hosts().put(new Host(name, USER, List.of("192.0.2.1"), now, now));
    }

    void zone(String name) {
        Zones.create(world, USER, name, now);
    }

    void missing(String host) {
        world.outsideHosts().put(new OutsideHost(host, true, false));
    }

    void refusing(String host) {
        world.outsideHosts().put(new OutsideHost(host, false, true));
    }

    void deposit(String login, String amount) {
        new Ledger(world).give(account(login), new BigDecimal(amount), "PAYMENT", "deposit", now);
    }

    BigDecimal balance(String login) {
        return new Ledger(world).balance(account(login));
    }

    Account account(String login) {
        return world.accounts().find(login).orElseThrow();
    }

    void taken(String name) {
        world.outside().put(new OutsideName(name, true, "", now, false, "", BigDecimal.ZERO, ""));
    }

    void premium(String name, String premiumClass, String price, String currency) {
        world.outside()
                .put(new OutsideName(
                        name, false, "", Instant.EPOCH, false, premiumClass, new BigDecimal(price), currency));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Domain domain(String name) {
        return world.domains().find(name).orElseThrow();
    }

    /** Takes a domain's contacts, as a transfer from a registry without any does. */
    void loseContacts(String name) {
        world.domains().put(domain(name).withContacts(new TreeMap<>()));
    }

    /** Sends a command with names and values by turns. */
    Response send(String command, String... namesAndValues) {
        return sendAs(USER, command, namesAndValues);
    }

    Response sendAs(String login, String command, String... namesAndValues) {
        return sendAs(login, command, parameters(namesAndValues));
    }

    Response sendAs(String login, String command, Map<String, String> parameters) {
        return Response.parse(dispatcher
                .answer(new Call(
                        command,
                        new Parameters(parameters),
                        account(login),
                        new Call.Access(login, session, ""),
                        world,
                        now))
                .text());
    }

    /** Sends a command that must succeed. */
    Response done(String command, String... namesAndValues) {
        Response answer = send(command, namesAndValues);
        assertThat(answer.code()).as(answer.description()).isEqualTo(200);
        return answer;
    }

    /** Sends a command that must be refused, and leave everything as it was. */
    void refused(int code, String description, String command, String... namesAndValues) {
        refused(code, description, command, parameters(namesAndValues));
    }

    void refused(int code, String description, String command, Map<String, String> parameters) {
        List<Object> before = everything();
        Response answer = sendAs(USER, command, parameters);
        assertThat(answer.code() + " " + answer.description()).isEqualTo(code + " " + description);
        assertThat(everything()).isEqualTo(before);
    }

    List<Object> everything() {
        List<Object> everything = new ArrayList<>();
        everything.addAll(world.domains().rows());
        everything.addAll(world.bookings().rows());
        everything.addAll(world.events().rows());
        everything.addAll(world.hosts().rows());
        everything.addAll(world.objectLog().rows());
        everything.addAll(world.outside().rows());
        everything.addAll(world.accounts().rows());
        everything.addAll(world.zones().rows());
        return everything;
    }

    /** A registration with a private person in all roles and two nameservers, and more or other parameters. */
    static Map<String, String> order(String domain, String... more) {
        Map<String, String> parameters = parameters(
                "DOMAIN", domain,
                "OWNERCONTACT0", PERSON,
                "ADMINCONTACT0", PERSON,
                "TECHCONTACT0", PERSON,
                "BILLINGCONTACT0", PERSON,
                "NAMESERVER0", "ns1.dns-provider.net",
                "NAMESERVER1", "ns2.dns-provider.net");
        parameters.putAll(parameters(more));
        return parameters;
    }

    /** Registers a domain. */
    Response register(String domain, String... more) {
        Response answer = sendAs(USER, "AddDomain", order(domain, more));
        assertThat(answer.code()).as(answer.description()).isEqualTo(200);
        return answer;
    }

    static Map<String, String> parameters(String... namesAndValues) {
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return parameters;
    }
}
