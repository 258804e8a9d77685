package dev.ispapi.sandbox.internal.domain;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A directory that a test fills. */
final class KnownThings implements Directory {

    final Map<String, ContactCard> contacts = new HashMap<>();
    final Set<String> hosts = new HashSet<>();
    final Set<String> missing = new HashSet<>();
    final Set<String> refusing = new HashSet<>();
    final Set<String> ownNameservers = new HashSet<>();
    final Map<String, String> zones = new HashMap<>();

    @Override
    public Optional<ContactCard> contact(String handle) {
        return Optional.ofNullable(contacts.get(handle));
    }

    @Override
    public boolean hasHost(String name) {
        return hosts.contains(name);
    }

    @Override
    public boolean isMissing(String host) {
        return missing.contains(host);
    }

    @Override
    public boolean refuses(String nameserver) {
        return refusing.contains(nameserver);
    }

    @Override
    public boolean isOwnNameserver(String nameserver) {
        return ownNameservers.contains(nameserver);
    }

    @Override
    public boolean hasZone(String name) {
        return zones.containsKey(name);
    }

    @Override
    public void createZone(String account, String name, Instant now) {
        zones.putIfAbsent(name, account);
    }
}
