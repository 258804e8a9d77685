package dev.ispapi.domain;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.value.Change;
import java.util.List;
import java.util.Set;

/** What the parameters of {@link ModifyDomain} must not say together. */
final class ModifyDomainRules {

    /** Parameters that say which domain and how, but not what to change. */
    private static final Set<String> NO_CHANGE = Set.of("DOMAIN", "DOMAINAUTH", "FORCE", "SECDNS-URGENT");

    private ModifyDomainRules() {}

    static void check(ModifyDomain command, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return; // the command's text can't be trusted yet
        }
        Set<String> sent = command.encode().parameters().keySet();
        if (NO_CHANGE.containsAll(sent)) {
            problems.add(Problem.ofCommand(
                    "changes nothing; set at least one contact, nameserver, flag or other parameter"));
        }
        contradiction(
                "NAMESERVER", command.nameservers(), command.addNameservers(), command.delNameservers(), problems);
        contradiction(
                "OWNERCONTACT",
                command.ownerContacts(),
                command.addOwnerContact().stream().toList(),
                command.delOwnerContact().stream().toList(),
                problems);
        contradiction(
                "ADMINCONTACT",
                command.adminContacts(),
                command.addAdminContacts(),
                command.delAdminContacts(),
                problems);
        contradiction(
                "TECHCONTACT", command.techContacts(), command.addTechContacts(), command.delTechContacts(), problems);
        contradiction(
                "BILLINGCONTACT",
                command.billingContacts(),
                command.addBillingContacts(),
                command.delBillingContacts(),
                problems);
        contradiction("STATUS", command.status(), command.addStatus(), command.delStatus(), problems);
        contradiction("HOST", command.hosts(), command.addHosts(), command.delHosts(), problems);
        contradiction("SECDNS-DS", command.secDnsDs(), command.addSecDnsDs(), command.delSecDnsDs(), problems);
        contradiction("SECDNS-KEY", command.secDnsKey(), command.addSecDnsKey(), command.delSecDnsKey(), problems);
    }

    private static void contradiction(
            String parameter, List<? extends Change<?>> set, List<?> added, List<?> removed, List<Problem> problems) {
        boolean isSet = !set.stream().allMatch(Change::isKept);
        if (isSet && !(added.isEmpty() && removed.isEmpty())) {
            problems.add(Problem.of(
                    parameter,
                    "is set and " + (added.isEmpty() ? "DEL" : "ADD") + parameter
                            + " changes it in the same command; either set all, or add and take away"));
        }
    }
}
