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
        List<AdditionalField> fields = tld.additionalFields(order.operation());
        for (AdditionalField field : fields) {
            if (field.formOnly() && !values.containsKey(field.name())) {
                LegalType.of(field, fields, order, context).ifPresent(value -> values.put(field.name(), value));
            }
        }
        // Only a registration begins with nothing; later the domain may have what the command leaves out.
        return new Form(values, order.operation() == Operation.REGISTER);
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
