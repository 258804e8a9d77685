package dev.ispapi.domain;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.value.Change;
import java.util.List;

/** What the parameters of {@link ModifyDomain} must not say together. */
final class ModifyDomainRules {

    private ModifyDomainRules() {}

    static void check(ModifyDomain command, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return; // a list that can't be read contradicts nothing
        }
        contradiction(
                "NAMESERVER",
                command.nameservers(),
                command.nameserversToAdd(),
                command.nameserversToRemove(),
                problems);
        contradiction(
                "OWNERCONTACT",
                command.ownerContacts(),
                command.ownerContactToAdd().stream().toList(),
                command.ownerContactToRemove().stream().toList(),
                problems);
        contradiction(
                "ADMINCONTACT",
                command.adminContacts(),
                command.adminContactsToAdd(),
                command.adminContactsToRemove(),
                problems);
        contradiction(
                "TECHCONTACT",
                command.techContacts(),
                command.techContactsToAdd(),
                command.techContactsToRemove(),
                problems);
        contradiction(
                "BILLINGCONTACT",
                command.billingContacts(),
                command.billingContactsToAdd(),
                command.billingContactsToRemove(),
                problems);
        contradiction(
                "STATUS", command.statusFlags(), command.statusFlagsToAdd(), command.statusFlagsToRemove(), problems);
        contradiction("HOST", command.hosts(), command.hostsToAdd(), command.hostsToRemove(), problems);
        contradiction(
                "SECDNS-DS",
                command.delegationSigners(),
                command.delegationSignersToAdd(),
                command.delegationSignersToRemove(),
                problems);
        contradiction("SECDNS-KEY", command.dnsKeys(), command.dnsKeysToAdd(), command.dnsKeysToRemove(), problems);
    }

    private static void contradiction(
            String parameter, List<? extends Change<?>> set, List<?> added, List<?> removed, List<Problem> problems) {
        boolean isSet = !set.stream().allMatch(Change::isKept);
        if (isSet && !(added.isEmpty() && removed.isEmpty())) {
            problems.add(Problem.of(
                    parameter,
                    "is set and " + (added.isEmpty() ? "DEL" : "ADD") + parameter
                            + " changes it in the same command; either set all, or add and remove"));
        }
    }
}
