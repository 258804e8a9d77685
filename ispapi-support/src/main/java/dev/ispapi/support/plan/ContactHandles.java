package dev.ispapi.support.plan;

import java.util.Optional;

/**
 * The contacts of a domain by their handles, such as {@code P-ABC1}.
 *
 * @param owner the registrant; empty if not told
 * @param admin the admin-c; empty if not told
 * @param tech the tech-c; empty if not told
 * @param billing the billing contact; empty if not told
 */
public record ContactHandles(
        Optional<String> owner, Optional<String> admin, Optional<String> tech, Optional<String> billing) {

    /** No contact is told. */
    public static final ContactHandles NONE =
            new ContactHandles(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * One contact in all four roles.
     *
     * @param handle such as {@code P-ABC1}
     * @return the contacts
     */
    public static ContactHandles all(String handle) {
        Optional<String> contact = Optional.of(handle);
        return new ContactHandles(contact, contact, contact, contact);
    }

    /**
     * A registrant, and nothing else.
     *
     * @param handle such as {@code P-ABC1}
     * @return the contacts
     */
    public static ContactHandles owner(String handle) {
        return new ContactHandles(Optional.of(handle), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** {@return whether no contact is told} */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
