package dev.ispapi.support.plan;

import dev.ispapi.internal.SdkStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The contacts of a domain by their handles, such as {@code P-ABC1}. Immutable. */
@SdkStyle
@Value.Immutable
public abstract class ContactHandles {

    /** No contact is set. */
    public static final ContactHandles NONE = builder().build();

    ContactHandles() {}

    /**
     * Returns a new builder.
     *
     * @return a builder with no contact set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * One contact in all four roles.
     *
     * @param handle such as {@code P-ABC1}
     * @return the contacts
     */
    public static ContactHandles all(String handle) {
        return builder()
                .owner(handle)
                .admin(handle)
                .tech(handle)
                .billing(handle)
                .build();
    }

    /**
     * A registrant, and nothing else.
     *
     * @param handle such as {@code P-ABC1}
     * @return the contacts
     */
    public static ContactHandles owner(String handle) {
        return builder().owner(handle).build();
    }

    /**
     * The registrant.
     *
     * @return the handle; empty if not set
     */
    public abstract Optional<String> owner();

    /**
     * The admin-c.
     *
     * @return the handle; empty if not set
     */
    public abstract Optional<String> admin();

    /**
     * The tech-c.
     *
     * @return the handle; empty if not set
     */
    public abstract Optional<String> tech();

    /**
     * The billing contact.
     *
     * @return the handle; empty if not set
     */
    public abstract Optional<String> billing();

    /** {@return whether no contact is set} */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** These contacts without the billing contact. */
    ContactHandles withoutBilling() {
        return builder().owner(owner()).admin(admin()).tech(tech()).build();
    }

    /** These contacts without the registrant. */
    ContactHandles withoutOwner() {
        return builder().admin(admin()).tech(tech()).billing(billing()).build();
    }

    /** Such as {@code owner=P-ABC1 admin=P-ABC2}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("contacts");
        owner().ifPresent(handle -> text.append(" owner=").append(handle));
        admin().ifPresent(handle -> text.append(" admin=").append(handle));
        tech().ifPresent(handle -> text.append(" tech=").append(handle));
        billing().ifPresent(handle -> text.append(" billing=").append(handle));
        return text.toString();
    }

    /** Builds {@link ContactHandles}. Not thread-safe. */
    public static final class Builder extends ImmutableContactHandles.Builder {

        Builder() {}
    }
}
