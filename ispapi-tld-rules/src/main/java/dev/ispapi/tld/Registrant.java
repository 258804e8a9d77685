package dev.ispapi.tld;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an order's registrant. The data in the command itself win over what its context tells.
 *
 * @param isOrganization true for an organization, false for a private person; empty if not known
 * @param organizationName the {@code ORGANIZATION} of the contact; an empty text if it has none; empty if not known
 * @param country the country's code in upper case; empty if not known
 */
record Registrant(Optional<Boolean> isOrganization, Optional<String> organizationName, Optional<String> country) {

    private static final String CONTACT = "OWNERCONTACT";

    /** What a context tells, without an order. */
    static Registrant of(OrderContext context) {
        return new Registrant(context.isOrganization(), context.organizationName(), context.country());
    }

    static Registrant of(Order order, OrderContext context) {
        return of(order, CONTACT, Optional.of(context));
    }

    /** What the order itself holds of the first of its contacts of another sort; nothing if it holds a handle. */
    static Registrant ofContact(Order order, String parameter) {
        return of(order, parameter, Optional.empty());
    }

    private static Registrant of(Order order, String parameter, Optional<OrderContext> context) {
        Map<String, String> inline = order.inlineContacts(parameter).get(0);
        if (inline == null) {
            return context.map(Registrant::of)
                    .orElse(new Registrant(Optional.empty(), Optional.empty(), Optional.empty()));
        }
        // A contact whose data are in the command has no organization unless the command says so.
        Optional<String> organization = Optional.of(inline.getOrDefault("ORGANIZATION", ""));
        Optional<Boolean> told = context.flatMap(OrderContext::toldOrganization);
        return new Registrant(
                told.or(() -> organization.map(name -> !name.isBlank())),
                organization,
                Optional.ofNullable(inline.get("COUNTRY"))
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .filter(FieldValues::isCountry)
                        .or(() -> context.flatMap(OrderContext::country)));
    }
}
