package dev.ispapi.tld;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.tld.Violation.Kind;
import dev.ispapi.tld.internal.text.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Contacts: how many of each sort, and what is left of them after a transfer (FAQ 6, 41, 45). */
final class ContactCheck implements OrderCheck {

    /**
     * One sort of contacts.
     *
     * @param parameter its parameter without index
     * @param min the fact about the fewest
     * @param max the fact about the most
     * @param present those that a domain has
     */
    private record Role(
            String parameter,
            FactName<Integer> min,
            FactName<Integer> max,
            Function<DomainStatus, List<String>> present) {}

    private static final List<Role> ROLES = List.of(
            new Role("OWNERCONTACT", FactName.REGISTRANTS_MIN, FactName.REGISTRANTS_MAX, DomainStatus::ownerContacts),
            new Role("ADMINCONTACT", FactName.ADMINS_MIN, FactName.ADMINS_MAX, DomainStatus::adminContacts),
            new Role("TECHCONTACT", FactName.TECHS_MIN, FactName.TECHS_MAX, DomainStatus::techContacts),
            new Role("BILLINGCONTACT", FactName.BILLINGS_MIN, FactName.BILLINGS_MAX, DomainStatus::billingContacts));

    @Override
    public void check(Subject subject) {
        switch (subject.order().operation()) {
            case REGISTER, UPDATE -> ROLES.forEach(role -> checkCount(subject, role));
            case TRANSFER -> checkTransfer(subject);
            default -> {
                // A trade takes one contact of each sort, and keeps those that it does not name.
            }
        }
    }

    /** Whether an update changes contacts of a sort; empty if that depends on what they are now. */
    static Optional<Boolean> changes(Subject subject, String parameter) {
        Optional<List<String>> present = ROLES.stream()
                .filter(role -> role.parameter().equals(parameter))
                .findFirst()
                .flatMap(role -> subject.context().status().map(role.present()));
        return Slots.changes(subject.order(), parameter, present);
    }

    private static void checkCount(Subject subject, Role role) {
        Optional<List<String>> present = subject.context().status().map(role.present());
        Optional<List<String>> after = Slots.after(subject.order(), role.parameter(), present);
        after.ifPresent(contacts -> checkCount(subject, role, contacts.size()));
    }

    private static void checkCount(Subject subject, Role role, int count) {
        Tld tld = subject.tld();
        boolean isUpdate = subject.order().operation() == Operation.UPDATE;
        tld.fact(role.min())
                .filter(min -> count < min.value())
                .ifPresent(min -> subject.report()
                        .add(
                                Kind.TOO_FEW_CONTACTS,
                                Slots.severity(subject),
                                role.parameter() + count,
                                wording(isUpdate ? tooFew(role) : "contacts.too-few", tld, min.value(), role, count),
                                Evidence.of(min)));
        // The command itself demands one of each sort, also where the registry wants none.
        tld.fact(role.max())
                .filter(max -> count > Math.max(max.value(), 1))
                .ifPresent(max -> subject.report()
                        .error(
                                Kind.TOO_MANY_CONTACTS,
                                role.parameter() + Math.max(max.value(), 1),
                                wording("contacts.too-many", tld, Math.max(max.value(), 1), role, count),
                                Evidence.of(max)));
    }

    /** The API's words for it are known for the admin-c. */
    private static String tooFew(Role role) {
        return role.parameter().equals("ADMINCONTACT") ? "contacts.too-few.update.admin" : "contacts.too-few.update";
    }

    private static Wording wording(String key, Tld tld, int limit, Role role, int count) {
        return Wording.of(
                key,
                "zone",
                tld,
                "limit",
                limit,
                "role",
                Phrase.of("role." + role.parameter().toLowerCase(Locale.ROOT)),
                "found",
                count,
                "difference",
                Math.abs(limit - count));
    }

    private static void checkTransfer(Subject subject) {
        Order order = subject.order();
        Optional<Fact<Boolean>> thin =
                subject.tld().fact(FactName.REGISTRY_THIN).filter(Fact::value);
        boolean namesContacts = ROLES.stream()
                .anyMatch(role -> Slots.after(order, role.parameter(), Optional.empty())
                        .map(contacts -> !contacts.isEmpty())
                        .orElse(false));
        if (thin.isPresent() && order.isRequest() && !namesContacts) {
            subject.report()
                    .warning(
                            Kind.CONTACTS_LOST_BY_TRANSFER,
                            "OWNERCONTACT0",
                            Wording.of("contacts.lost-by-transfer", "zone", subject.tld()),
                            Evidence.of(thin.get()));
        }
    }
}
