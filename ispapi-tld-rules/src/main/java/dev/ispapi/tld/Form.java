package dev.ispapi.tld;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of the additional fields of one order: what the command holds, what its context tells, and what follows from that. */
final class Form {

    private final Map<String, String> values;
    private final boolean isComplete;

    private Form(Map<String, String> values, boolean isComplete) {
        this.values = values;
        this.isComplete = isComplete;
    }

    /** The form that a context tells of, without a command. */
    static Form of(OrderContext context) {
        return new Form(values(context), false);
    }

    private static Map<String, String> values(OrderContext context) {
        Map<String, String> values = new HashMap<>();
        context.status().ifPresent(status -> values.putAll(status.extensions()));
        values.putAll(context.form());
        return values;
    }

    static Form of(Tld tld, Order order, OrderContext context) {
        Map<String, String> values = values(context);
        values.putAll(order.extensions());
        for (AdditionalField field : tld.additionalFields(order.operation())) {
            if (field.formOnly() && !values.containsKey(field.name())) {
                legalType(field, order, context).ifPresent(value -> values.put(field.name(), value));
            }
        }
        // Only a registration begins with nothing; later the domain may have what the command leaves out.
        return new Form(values, order.operation() == Operation.REGISTER);
    }

    /**
     * The value of a field that tells persons and organizations apart: two choices, one of which forbids a contact's organization. The
     * registrant's own data decide, also for another contact with the same handle.
     */
    private static Optional<String> legalType(AdditionalField field, Order order, OrderContext context) {
        List<Choice> persons =
                field.choices().stream().filter(Form::forbidsOrganization).toList();
        if (field.choices().size() != 2 || persons.size() != 1 || !isOfRegistrant(persons.get(0), order)) {
            return Optional.empty();
        }
        return context.isOrganization()
                .flatMap(isOrganization -> field.choices().stream()
                        .filter(choice -> forbidsOrganization(choice) != isOrganization)
                        .map(Choice::value)
                        .findFirst());
    }

    private static boolean forbidsOrganization(Choice choice) {
        return choice.removes().stream().anyMatch(removed -> removed.field().equals("ORGANIZATION"));
    }

    private static boolean isOfRegistrant(Choice person, Order order) {
        return person.removes().stream().allMatch(removed -> isRegistrant(removed.contact(), order));
    }

    /** Whether a contact of a command is its registrant, by slot or by handle. */
    static boolean isRegistrant(String contact, Order order) {
        return contact.equals("OWNERCONTACT0")
                || (order.value(contact).isPresent() && order.value(contact).equals(order.value("OWNERCONTACT0")));
    }

    Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** Whether a condition holds; empty if that cannot be said. */
    Optional<Boolean> decide(Condition condition) {
        boolean isParameter = condition.field().startsWith("X-");
        boolean isKnown = values.containsKey(condition.field()) || (isParameter && isComplete);
        return isKnown ? Optional.of(condition.holds(values)) : Optional.empty();
    }
}
