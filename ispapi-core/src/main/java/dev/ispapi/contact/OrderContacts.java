package dev.ispapi.contact;

import dev.ispapi.command.GroupType;
import dev.ispapi.command.Kinds;

/** Holds the declaration of {@link OrderContact}, which the interface itself must not do: its records are initialized with it. */
final class OrderContacts {

    static final GroupType<OrderContact> TYPE = ContactData.TYPE.orValue(
            Kinds.CONTACT, OrderContact::of, OrderContact::of, OrderContact::handle, OrderContact::data);

    private OrderContacts() {}
}
