package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Glue;
import dev.ispapi.sandbox.internal.world.World;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code HOST}: a host below the domain and its addresses, such as {@code ns1.example.com 192.0.2.1}. */
final class Hosts {

    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:]+(?:\\d+\\.\\d+\\.\\d+\\.\\d+)?");

    private Hosts() {}

    static List<Glue> read(String domain, Collection<String> values) {
        List<Glue> hosts = new ArrayList<>();
        for (String value : values) {
            if (!value.isEmpty()) {
                hosts.add(read(domain, value));
            }
        }
        return hosts;
    }

    private static Glue read(String domain, String value) {
        List<String> words = List.of(value.strip().split("[ ,]+", -1));
        String host = Nameservers.parse("HOST", words.get(0));
        List<String> addresses = words.subList(1, words.size());
        if (addresses.isEmpty() || !addresses.stream().allMatch(Hosts::isAddress)) {
            throw Refusal.syntax("HOST (" + value + ")");
        }
        if (!host.endsWith("." + domain)) {
            throw Refusal.invalid("HOST (" + host + "); not below " + domain);
        }
        return new Glue(host, domain, addresses);
    }

    /** Whether a domain that is still here brought a host along. */
    static boolean isKept(World world, String host) {
        return world.glue()
                .find(host)
                .filter(glue -> world.domains().find(glue.domain()).isPresent())
                .isPresent();
    }

    /** Puts the hosts of a domain in the place of all that it had. */
    static void replace(World world, String domain, List<Glue> hosts) {
        List<String> gone = world.glue().rows().stream()
                .filter(glue -> glue.domain().equals(domain))
                .map(Glue::host)
                .toList();
        gone.forEach(world.glue()::remove);
        hosts.forEach(world.glue()::put);
    }

    private static boolean isAddress(String text) {
        if (IPV4.matcher(text).matches()) {
            return true;
        }
        if (text.indexOf(':') < 0 || !IPV6.matcher(text).matches()) {
            return false;
        }
        try {
            // With a colon it is read as an address, and never looked up.
            return InetAddress.getByName(text).getAddress().length > 0;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
