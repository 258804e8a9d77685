package dev.ispapi.cli.verify;

import dev.ispapi.IspapiException;
import dev.ispapi.wire.Response;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a run makes in the account: contacts, domains and DNS zones with names of its own. Nothing that was there before is touched. At the end
 * all of it is removed, as far as the platform lets it.
 */
final class OwnObjects {

    private static final int RANDOM_CHARACTERS = 10;
    private static final String CHARACTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    /** A way to remove something. */
    private record Removal(String what, String command, Map<String, String> parameters) {}

    private final Probe probe;
    private final SecureRandom random = new SecureRandom();
    private final Deque<Removal> removals = new ArrayDeque<>();
    private @Nullable String contact;
    private @Nullable String otherContact;
    private @Nullable String domain;
    private @Nullable Response registration;
    private @Nullable String dnsZone;
    private boolean isRefused;

    OwnObjects(Probe probe) {
        this.probe = probe;
    }

    /** A name that no one has: {@code verify-k3u07dq2ab.com}. */
    String newName(String zone) {
        StringBuilder name = new StringBuilder("verify-");
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.append('.').append(zone).toString();
    }

    /** The data of a contact that no person has. */
    Map<String, String> contactData(String lastName) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("FIRSTNAME", "Verify");
        data.put("LASTNAME", lastName);
        data.put("STREET", "Example Street 1");
        data.put("CITY", "Berlin");
        data.put("ZIP", "10115");
        data.put("COUNTRY", "DE");
        data.put("PHONE", "+49.3012345678");
        data.put("FAX", "+49.3012345679");
        data.put("EMAIL", probe.options().email());
        return data;
    }

    /** Makes a contact. */
    Response addContact(Map<String, String> data) {
        Response response = probe.order("AddContact", data);
        response.value("CONTACT").ifPresent(handle -> remember("contact", "DeleteContact", "CONTACT", handle));
        return response;
    }

    /** A contact of this run. */
    String contact() {
        if (contact == null) {
            contact = handle("Registrant");
        }
        return contact;
    }

    /** A second contact of this run. */
    String otherContact() {
        if (otherContact == null) {
            otherContact = handle("Successor");
        }
        return otherContact;
    }

    private String handle(String lastName) {
        Response response = addContact(contactData(lastName));
        return response.value("CONTACT")
                .orElseThrow(() -> new UndecidedException("no contact could be made: " + Answers.shown(response)));
    }

    /** A domain of this run, in .com and unlocked; registered when it is first asked for. */
    String domain() {
        if (domain == null) {
            if (isRefused) {
                throw new UndecidedException("there is no domain of this run");
            }
            String name = newName("com");
            isRefused = true;
            Response response = register(name, Map.of());
            if (!response.isSuccess()) {
                throw new UndecidedException("no domain could be registered: " + Answers.shown(response));
            }
            registration = response;
            domain = name;
        }
        return domain;
    }

    /** The answer to the order of {@link #domain()}. */
    Response registration() {
        domain();
        return Objects.requireNonNull(registration, "registration");
    }

    /** A domain of its own for a check after which it is of no use to others. */
    String newDomain() {
        String name = newName("com");
        Response response = register(name, Map.of());
        if (!response.isSuccess()) {
            throw new UndecidedException("no domain could be registered: " + Answers.shown(response));
        }
        return name;
    }

    /**
     * Registers a domain, after a yes.
     *
     * @param changed parameters that differ from a plain order for a year; those with an empty value are left out
     */
    Response register(String name, Map<String, String> changed) {
        if (!probe.options()
                .consent()
                .test("AddDomain " + name + " costs money of the test system.", "AddDomain " + name)) {
            throw new UndecidedException("no domain was to be registered");
        }
        return registerAgain(name, changed);
    }

    /** Sends an order that was agreed to, again. */
    Response registerAgain(String name, Map<String, String> changed) {
        Map<String, String> order = order(name);
        changed.forEach((parameter, value) -> {
            if (value.isEmpty()) {
                order.remove(parameter);
            } else {
                order.put(parameter, value);
            }
        });
        Response response = probe.order("AddDomain", order);
        if (response.isSuccess()) {
            remember("domain", "DeleteDomain", "DOMAIN", name);
        }
        return response;
    }

    private Map<String, String> order(String name) {
        Map<String, String> order = new LinkedHashMap<>();
        order.put("DOMAIN", name);
        order.put("PERIOD", "1");
        order.put("TRANSFERLOCK", "0");
        for (String role : new String[] {"OWNER", "ADMIN", "TECH", "BILLING"}) {
            order.put(role + "CONTACT0", contact());
        }
        int i = 0;
        for (String nameserver : probe.options().nameservers()) {
            order.put("NAMESERVER" + i++, nameserver);
        }
        return order;
    }

    /** A DNS zone of this run, with an address, a mail server and a text. */
    String dnsZone() {
        if (dnsZone == null) {
            String name = newName("com");
            Map<String, String> zone = new LinkedHashMap<>();
            zone.put("DNSZONE", name);
            zone.put("RR0", "www 3600 IN A 192.0.2.1");
            zone.put("RR1", "@ 3600 IN MX 10 mail.example.net.");
            zone.put("RR2", "@ 3600 IN TXT \"a b\"");
            Answers.needed(probe.order("AddDNSZone", zone), "AddDNSZone");
            remember("DNS zone", "DeleteDNSZone", "DNSZONE", name);
            dnsZone = name;
        }
        return dnsZone;
    }

    /** Has something removed at the end of the run. */
    void remember(String what, String command, String parameter, String value) {
        removals.removeIf(removal ->
                removal.parameters().containsValue(value) && removal.command().equals(command));
        removals.push(new Removal(what + " " + value, command, Map.of(parameter, value)));
    }

    /** Says that something is gone already. */
    void forget(String value) {
        removals.removeIf(removal -> removal.parameters().containsValue(value));
    }

    /** Removes what is left, the newest first; what can't be removed is told with the reason. */
    Map<String, String> removeAll() {
        Map<String, String> left = new LinkedHashMap<>();
        while (!removals.isEmpty()) {
            Removal removal = removals.pop();
            try {
                Response response = probe.order(removal.command(), removal.parameters());
                if (!response.isSuccess()) {
                    left.put(removal.what(), Answers.shown(response));
                }
            } catch (IspapiException e) {
                left.put(removal.what(), String.valueOf(e.getMessage()));
            }
        }
        return left;
    }
}
