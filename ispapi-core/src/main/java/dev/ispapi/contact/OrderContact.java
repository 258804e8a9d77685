package dev.ispapi.contact;

import dev.ispapi.command.GroupType;
import java.util.Objects;
import java.util.Optional;

/**
 * A contact of an order: the handle of a contact that exists, or the data of one that the platform finds or makes. On the wire the first is
 * {@code OWNERCONTACT0=P-ABC1}, the second {@code OWNERCONTACT0FIRSTNAME=...}, {@code OWNERCONTACT0CITY=...} and so on. Orders can mix
 * both.
 */
public sealed interface OrderContact {

    /**
     * The declaration of the parameters: a handle, or the members of {@link ContactData}.
     *
     * @return the type of the group
     */
    static GroupType<OrderContact> type() {
        return OrderContacts.TYPE;
    }

    /**
     * A contact that exists.
     *
     * @param handle its handle, such as {@code P-ABC1}
     * @return the contact
     */
    static OrderContact of(String handle) {
        return new Handle(handle);
    }

    /**
     * A contact by its data.
     *
     * @param data the data
     * @return the contact
     */
    static OrderContact of(ContactData data) {
        return new Data(data);
    }

    /**
     * The handle of a contact that exists.
     *
     * @return empty if the contact is given by its data
     */
    Optional<String> handle();

    /**
     * The data of the contact.
     *
     * @return empty if the contact is given by its handle
     */
    Optional<ContactData> data();

    /**
     * A contact that exists.
     *
     * @param value its handle, such as {@code P-ABC1}
     */
    record Handle(String value) implements OrderContact {

        /**
         * Refuses null.
         *
         * @param value its handle, such as {@code P-ABC1}
         */
        public Handle {
            Objects.requireNonNull(value, "handle");
        }

        @Override
        public Optional<String> handle() {
            return Optional.of(value);
        }

        @Override
        public Optional<ContactData> data() {
            return Optional.empty();
        }

        /** The handle. */
        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A contact by its data.
     *
     * @param value the data
     */
    record Data(ContactData value) implements OrderContact {

        /**
         * Refuses null.
         *
         * @param value the data
         */
        public Data {
            Objects.requireNonNull(value, "data");
        }

        @Override
        public Optional<String> handle() {
            return Optional.empty();
        }

        @Override
        public Optional<ContactData> data() {
            return Optional.of(value);
        }

        /** The data. */
        @Override
        public String toString() {
            return value.toString();
        }
    }
}
