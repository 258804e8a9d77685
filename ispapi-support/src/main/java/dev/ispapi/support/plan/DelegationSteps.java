package dev.ispapi.support.plan;

import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.AnswerRule.Action;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nameservers: what must exist before they are named, and how they are named. */
final class DelegationSteps {

    /** The id of the step that gives a domain its contacts back. */
    static final String CONTACTS = "contacts";

    private static final String OBJECT = "OBJECT";

    private DelegationSteps() {}

    /** A change of nameservers: contacts first if there are none (FAQ 6, 41), then hosts and zone, then the change. */
    static void plan(PlanDraft plan, NameserverWish wish) {
        repairContacts(plan, wish.contacts(), Map.of());
        change(plan, wish.delegation(), false);
    }

    /** Contacts for a domain that has none. */
    static void plan(PlanDraft plan, ContactRepairWish wish) {
        plan.inContext(wish.fields());
        repairContacts(plan, wish.contacts(), wish.fields());
    }

    private static void repairContacts(PlanDraft plan, ContactHandles contacts, Map<String, String> fields) {
        // Where the TLD wants no admin-c, the registrant is what a domain without contacts lacks.
        String role = plan.fact(FactName.ADMINS_MIN).orElse(1) > 0 ? "ADMINCONTACT" : "OWNERCONTACT";
        plan.add(StepDraft.of("status", "StatusDomain", plan.domain())
                .because(
                        "A domain that came by transfer can be without contacts, and then takes no change.",
                        "FAQ 6",
                        "FAQ 41")
                .rule(AnswerRule.skipIf(role, AnswerRule.Match.BEGINS, "", CONTACTS))
                .rule(AnswerRule.otherwise(Action.GO_ON, "")));
        addContacts(
                plan, contacts, fields, "It has no contacts: until it has, changes fail with TOO FEW ADMIN CONTACTS.");
    }

    /** All contacts of a domain that has none. */
    static void addContacts(PlanDraft plan, ContactHandles told, Map<String, String> fields, String reason) {
        ContactHandles contacts = OrderParts.withoutBilling(plan, told);
        StepDraft step = StepDraft.of(CONTACTS, "ModifyDomain", plan.domain())
                .because(reason, "FAQ 6", "FAQ 41")
                .source(plan.source(FactName.REGISTRY_THIN));
        OrderParts.needContacts(plan, step, contacts);
        OrderParts.needFields(plan, step, Operation.UPDATE, fields);
        contacts.owner().ifPresent(owner -> step.probeOwner(plan.domain(), owner));
        plan.add(step);
    }

    /** The change of an own domain, with what must be there before. */
    static void change(PlanDraft plan, Delegation delegation, boolean isAfterTransfer) {
        prepare(plan, delegation, false);
        StepDraft step = StepDraft.of("nameservers", "ModifyDomain", plan.domain());
        if (isAfterTransfer) {
            step.because("A transfer does not change nameservers, whatever it was told.", "FAQ 25")
                    .source(plan.source(FactName.TRANSFER_APPLIES_NAMESERVERS));
        } else {
            step.because("Delegates the domain.");
        }
        put(plan, step, delegation, false);
        if (delegation.isEmpty()) {
            step.need("NAMESERVER0", Optional.empty(), "the first nameserver");
        }
        plan.add(step);
    }

    /** What must exist before nameservers are named. */
    static void prepare(PlanDraft plan, Delegation delegation, boolean isNewDomain) {
        int number = 0;
        for (Host host : delegation.hosts()) {
            if (!goesWithCommand(plan, host.name(), isNewDomain)) {
                addHost(plan, host.name(), host.addresses(), number++);
            }
        }
        for (DomainName name : withoutAddress(plan, delegation)) {
            if (!goesWithCommand(plan, name, isNewDomain)) {
                addHost(plan, name, List.of(), number++);
            }
        }
        if (plan.is(FactName.NAMESERVERS_CHECKED)
                && !delegation.internalDns()
                && !delegation.zoneReady()
                && !delegation.nameservers().isEmpty()) {
            plan.add(StepDraft.manual("zone")
                    .because(
                            "Create the zone of " + plan.domain().unicode()
                                    + " at its nameservers: the registry asks them before it takes them.",
                            "FAQ 48")
                    .source(plan.source(FactName.NAMESERVERS_CHECKED)));
        }
    }

    /** Names the nameservers in a command that registers or changes a domain. */
    static void put(PlanDraft plan, StepDraft step, Delegation delegation, boolean isNewDomain) {
        step.putAll(
                "NAMESERVER",
                delegation.nameservers().stream().map(DomainName::ascii).toList());
        List<String> hosts = delegation.hosts().stream()
                .filter(host -> goesWithCommand(plan, host.name(), isNewDomain))
                .map(Host::text)
                .toList();
        step.putAll("HOST", hosts);
        int next = hosts.size();
        for (DomainName name : withoutAddress(plan, delegation)) {
            if (goesWithCommand(plan, name, isNewDomain)) {
                step.need(
                        "HOST" + next++,
                        Optional.empty(),
                        "the nameserver and its IP addresses, such as " + name.ascii() + " 192.0.2.1");
            }
        }
        if (delegation.internalDns()) {
            // The platform makes the zone before the registry asks for it.
            step.put("INTERNALDNS", "1").source(Optional.of("FAQ 46"));
        }
    }

    /** A host below the domain itself can't exist before the domain does; where hosts are no objects it never does on its own. */
    private static boolean goesWithCommand(PlanDraft plan, DomainName host, boolean isNewDomain) {
        boolean isObject =
                plan.fact(FactName.HOSTS_MANAGED_AS).map(OBJECT::equals).orElse(true);
        return isBelow(plan, host) && (isNewDomain || !isObject);
    }

    private static boolean isBelow(PlanDraft plan, DomainName host) {
        return host.ascii().endsWith("." + plan.domain().ascii());
    }

    /** Nameservers below the domain without addresses: they cannot be found without glue. */
    private static List<DomainName> withoutAddress(PlanDraft plan, Delegation delegation) {
        List<DomainName> told = delegation.hosts().stream().map(Host::name).toList();
        return delegation.nameservers().stream()
                .filter(name -> isBelow(plan, name) && !told.contains(name))
                .toList();
    }

    private static void addHost(PlanDraft plan, DomainName host, List<String> addresses, int number) {
        String name = host.ascii();
        String add = "host-" + number;
        plan.add(StepDraft.of(add + "-check", "CheckNameserver")
                .put("NAMESERVER", name)
                .because("Asks whether the registry knows " + name + " already.")
                .rule(AnswerRule.skipIf(AnswerRule.CODE, AnswerRule.Match.IS, "213", add))
                .rule(AnswerRule.is(AnswerRule.CODE, "212", Action.GO_ON, "")));
        StepDraft step =
                StepDraft.of(add, "AddNameserver").put("NAMESERVER", name).putAll("IPADDRESS", addresses);
        if (addresses.isEmpty()) {
            step.need("IPADDRESS0", Optional.empty(), "an IP address of " + name);
        }
        plan.add(step.because(
                        "The registry takes a nameserver only if it exists there as a host with its addresses.",
                        "FAQ 9",
                        "FAQ 50",
                        "FAQ 60")
                .source(plan.source(FactName.HOSTS_MANAGED_AS))
                .probe(
                        "StatusNameserver",
                        Map.of("NAMESERVER", name),
                        AnswerRule.is(AnswerRule.CODE, "200", Action.GO_ON, "the nameserver exists")));
    }

    /** Subclasses of events that say that something failed, by what begins their names. */
    static List<String> failures(String what) {
        return List.of(what + "_FAILED", what + "_DENIED", what + "_REJECTED", what + "_CANCELLED");
    }
}
