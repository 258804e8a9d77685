package dev.ispapi.tld;

import dev.ispapi.domain.DomainStatus;
import dev.ispapi.tld.Violation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Contacts: how many of each sort, and what is left of them after a transfer (FAQ 6, 41, 45). */
final class ContactCheck implements OrderCheck {

    /**
     * One sort of contacts.
     *
     * @param parameter its parameter without index
     * @param noun what it is called
     * @param min the fact about the fewest
     * @param max the fact about the most
     * @param present those that a domain has
     */
    private record Role(
            String parameter,
            String noun,
            FactName<Integer> min,
            FactName<Integer> max,
            Function<DomainStatus, List<String>> present) {}

    private static final List<Role> ROLES = List.of(
            new Role(
                    "OWNERCONTACT",
                    "registrant",
                    FactName.REGISTRANTS_MIN,
                    FactName.REGISTRANTS_MAX,
                    DomainStatus::ownerContacts),
            new Role("ADMINCONTACT", "admin-c", FactName.ADMINS_MIN, FactName.ADMINS_MAX, DomainStatus::adminContacts),
            new Role("TECHCONTACT", "tech-c", FactName.TECHS_MIN, FactName.TECHS_MAX, DomainStatus::techContacts),
            new Role(
                    "BILLINGCONTACT",
                    "billing contact",
                    FactName.BILLINGS_MIN,
                    FactName.BILLINGS_MAX,
                    DomainStatus::billingContacts));

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
        Optional<Fact<Integer>> min = tld.fact(role.min());
        Optional<Fact<Integer>> max = tld.fact(role.max());
        if (min.isPresent() && count < min.get().value()) {
            String effect = isUpdate ? "; until then every change fails" + refusal(role) : "";
            subject.report()
                    .add(
                            Kind.TOO_FEW_CONTACTS,
                            Slots.severity(subject),
                            role.parameter() + count,
                            "is missing: " + limit(tld, "wants at least", min.get(), role, count) + effect,
                            isUpdate ? "set it in this command too; see FAQ 6, 41, 45" : "give the handle of a contact",
                            min.map(Fact::source));
        }
        // The command itself demands one of each sort, also where the registry wants none.
        if (max.isPresent() && count > Math.max(max.get().value(), 1)) {
            int most = Math.max(max.get().value(), 1);
            subject.report()
                    .error(
                            Kind.TOO_MANY_CONTACTS,
                            role.parameter() + most,
                            "is too many: " + limit(tld, "takes at most", max.get(), role, count),
                            "leave out " + (count - most),
                            max.map(Fact::source));
        }
    }

    private static String limit(Tld tld, String verb, Fact<Integer> limit, Role role, int count) {
        return tld + " " + verb + " " + limit.value() + " " + role.noun() + ", found " + count;
    }

    /** What the API says then, where that is known. */
    private static String refusal(Role role) {
        return role.parameter().equals("ADMINCONTACT") ? " with TOO FEW ADMIN CONTACTS" : "";
    }

    private static void checkTransfer(Subject subject) {
        Order order = subject.order();
        Optional<Fact<Boolean>> thin =
                subject.tld().fact(FactName.REGISTRY_THIN).filter(Fact::value);
        boolean namesContacts =
                ROLES.stream().anyMatch(role -> !order.values(role.parameter()).isEmpty());
        if (thin.isPresent() && order.isRequest() && !namesContacts) {
            subject.report()
                    .warning(
                            Kind.CONTACTS_LOST_BY_TRANSFER,
                            "OWNERCONTACT0",
                            "is not given: the registry of " + subject.tld()
                                    + " keeps no contacts, so the domain may have none after the transfer",
                            "give the contacts, or set all of them with ModifyDomain before any other change"
                                    + "; see FAQ 6, 41, 45",
                            thin.map(Fact::source));
        }
    }
}
