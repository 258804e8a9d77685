package dev.ispapi.tld;

import java.util.List;
import java.util.Optional;

/**
 * The value of a form's field that tells what the registrant, or another contact, is: a private person or some sort of organization. It is
 * never sent, so it is worked out from what is known of the contact and from the fields that are sent.
 */
final class LegalType {

    private LegalType() {}

    /**
     * The value of a form's field.
     *
     * @param field the field
     * @param fields all fields of the operation
     * @return the value; empty if the field is about something else, or what is known leaves more than one value
     */
    static Optional<String> of(AdditionalField field, List<AdditionalField> fields, Order order, OrderContext context) {
        List<Choice> persons = field.choices().stream().filter(Choice::isPerson).toList();
        if (persons.size() != 1) {
            return Optional.empty();
        }
        Choice person = persons.get(0);
        Optional<Boolean> isOrganization = isOrganization(person, order, context);
        if (isOrganization.equals(Optional.of(false))) {
            return Optional.of(person.value());
        }
        List<Choice> others =
                field.choices().stream().filter(choice -> !choice.isPerson()).toList();
        if (isOrganization.isPresent() && others.size() == 1) {
            return Optional.of(others.get(0).value());
        }
        // The fields that are sent tell which sort of organization it is.
        return others.stream()
                .filter(choice -> isFilledFor(choice, field, fields, order))
                .map(Choice::value)
                .findFirst();
    }

    /** Whether all fields that a choice demands, at least one, are sent. */
    private static boolean isFilledFor(
            Choice choice, AdditionalField steering, List<AdditionalField> fields, Order order) {
        List<AdditionalField> demanded = fields.stream()
                .filter(field -> field.requiredWhen()
                        .filter(when -> when.field().equals(steering.name())
                                && when.values().contains(choice.value()))
                        .isPresent())
                .toList();
        return !demanded.isEmpty()
                && demanded.stream().allMatch(field -> order.value(field.name()).isPresent());
    }

    /** The registrant's own data decide, also for another contact with the same handle. */
    private static Optional<Boolean> isOrganization(Choice person, Order order, OrderContext context) {
        Optional<String> contact =
                person.removes().stream().map(ContactField::contact).findFirst();
        if (contact.isEmpty() || isRegistrant(contact.get(), order)) {
            return Registrant.of(order, context).isOrganization();
        }
        String parameter = contact.get().substring(0, contact.get().length() - 1);
        return Registrant.ofContact(order, parameter).isOrganization();
    }

    /** Whether a contact of a command is its registrant, by slot or by handle. */
    static boolean isRegistrant(String contact, Order order) {
        return contact.equals("OWNERCONTACT0")
                || (order.value(contact).isPresent() && order.value(contact).equals(order.value("OWNERCONTACT0")));
    }
}
