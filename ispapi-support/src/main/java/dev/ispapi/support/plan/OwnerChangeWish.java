package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import java.util.Map;
import java.util.TreeSet;

/**
 * To change the registrant of a domain, and other contacts with it.
 *
 * @param domain the domain
 * @param contacts the new contacts; those that are not told stay
 * @param fields values of the TLD's additional fields, by wire name
 */
public record OwnerChangeWish(DomainName domain, ContactHandles contacts, Map<String, String> fields) implements Wish {

    /**
     * Copies the fields.
     *
     * @param domain the domain
     * @param contacts the new contacts; those that are not told stay
     * @param fields values of the TLD's additional fields, by wire name
     */
    public OwnerChangeWish {
        fields = Map.copyOf(fields);
    }

    /**
     * A change of the registrant alone.
     *
     * @param domain the domain in Unicode or ASCII form
     * @param owner the new registrant's handle
     * @return the wish
     */
    public static OwnerChangeWish of(String domain, String owner) {
        return new OwnerChangeWish(DomainName.of(domain), ContactHandles.owner(owner), Map.of());
    }

    /** Without the values of the fields, which can be personal data. */
    @Override
    public String toString() {
        return kind() + " " + domain + " " + contacts + " " + new TreeSet<>(fields.keySet());
    }

    @Override
    public String kind() {
        return "owner-change";
    }
}
