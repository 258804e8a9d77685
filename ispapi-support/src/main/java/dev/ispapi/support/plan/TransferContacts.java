package dev.ispapi.support.plan;

import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TopLevelDomain;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which contacts of a wish a transfer takes along. In some zones contacts of a {@code TransferDomain} are refused or ignored; the
 * registrar's own integrations leave them out there.
 */
final class TransferContacts {

    private static final String SOURCE = "HEXONET's registrar module for WHMCS, TransferDomain";
    private static final Set<String> NONE = Set.of("nu", "dk", "ca", "us", "pt", "no", "se", "es");
    private static final Set<String> ADMIN_AND_TECH = Set.of("fr", "re", "pm", "tf", "wf", "yt");

    private TransferContacts() {}

    /** The contacts that go with the order; a notice says what is left out. */
    static ContactHandles of(PlanDraft plan, ContactHandles told) {
        String zone = plan.tld().map(Tld::zone).orElse("");
        String registry = zone.substring(zone.lastIndexOf('.') + 1);
        ContactHandles taken = taken(plan, registry, told);
        if (!taken.equals(told)) {
            plan.notice(
                    "Contacts that " + plan.zone() + " does not take in a transfer are left out: "
                            + String.join(", ", leftOut(told, taken)) + ".",
                    SOURCE);
        }
        return taken;
    }

    private static ContactHandles taken(PlanDraft plan, String registry, ContactHandles told) {
        if (NONE.contains(registry) || isGeneric(plan)) {
            return ContactHandles.NONE;
        }
        return ADMIN_AND_TECH.contains(registry)
                ? ContactHandles.builder().admin(told.admin()).tech(told.tech()).build()
                : told;
    }

    /** Whether the zone is one of a generic TLD, for which ICANN's rules hold. */
    static boolean isGeneric(PlanDraft plan) {
        return plan.tld()
                .filter(tld -> !tld.zone().contains("."))
                .flatMap(Tld::topLevel)
                .filter(TopLevelDomain::isGeneric)
                .isPresent();
    }

    private static List<String> leftOut(ContactHandles told, ContactHandles taken) {
        return List.of(
                        left("registrant", told.owner(), taken.owner()),
                        left("admin-c", told.admin(), taken.admin()),
                        left("tech-c", told.tech(), taken.tech()),
                        left("billing contact", told.billing(), taken.billing()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> left(String role, Optional<String> told, Optional<String> taken) {
        return told.isPresent() && taken.isEmpty() ? Optional.of(role) : Optional.empty();
    }
}
