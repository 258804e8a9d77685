package dev.ispapi.support.plan;

import dev.ispapi.dnszone.DnsRecord;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.tld.TldRules;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Map;

/** Plans by the bundled rules, and what they look like. */
final class Plans {

    static final ContactHandles CONTACTS = ContactHandles.all("P-ABC1");

    private Plans() {}

    static Plan of(Wish wish) {
        return Planner.with(TldRules.bundled()).plan(wish);
    }

    /** The steps with their commands, secrets masked. */
    static List<String> steps(Plan plan) {
        return plan.steps().stream().map(Step::toString).toList();
    }

    static List<String> missing(Plan plan, String step) {
        return plan.step(step).orElseThrow().toSupply().stream()
                .map(MissingValue::parameter)
                .toList();
    }

    static List<String> notices(Plan plan) {
        return plan.notices().stream().map(Notice::toString).toList();
    }

    static List<String> sources(Plan plan, String step) {
        return plan.step(step).orElseThrow().sources();
    }

    static NameserverWish nameservers(String domain, Delegation delegation, ContactHandles contacts) {
        return NameserverWish.builder(domain)
                .delegation(delegation)
                .contacts(contacts)
                .build();
    }

    static OwnerChangeWish ownerChange(String domain, ContactHandles contacts, Map<String, String> fields) {
        return OwnerChangeWish.builder(domain).contacts(contacts).fields(fields).build();
    }

    static IdProtectionWish idProtection(String domain, boolean hidden, OrderContext context) {
        return IdProtectionWish.builder(domain).hidden(hidden).context(context).build();
    }

    /** One wish of each kind, in zones that treat them differently. */
    static List<Wish> all() {
        return List.of(
                RegisterWish.builder("my-new-shop.com")
                        .contacts(CONTACTS)
                        .period(Period.years(1))
                        .delegation(Delegation.to("ns1.my-new-shop.com", "ns2.example.net")
                                .withHost("ns1.my-new-shop.com", "192.0.2.1"))
                        .build(),
                RegisterWish.builder("mein-laden.de")
                        .contacts(CONTACTS)
                        .delegation(Delegation.NONE.withInternalDns())
                        .build(),
                RegisterWish.builder("my-shop.uk")
                        .contacts(CONTACTS)
                        .rightHolder(RightHolder.HERE)
                        .auth("sentinel-1")
                        .build(),
                RegisterWish.builder("my-shop.ca").build(),
                TransferWish.builder("example.com")
                        .auth("sentinel-2")
                        .contacts(CONTACTS)
                        .delegation(Delegation.to("ns1.example.net", "ns2.example.net"))
                        .build(),
                TransferWish.builder("example.dk").build(),
                TransferWish.builder("example.co.uk").build(),
                UserTransferWish.of("example.de", "sentinel-3"),
                OwnerChangeWish.of("example.com", "P-NEW1"),
                OwnerChangeWish.of("example.it", "P-NEW1"),
                ownerChange("example.dk", CONTACTS, Map.of()),
                NameserverWish.of("example.de", "ns1.example.net", "ns2.example.net"),
                NameserverWish.of("müller.de", "ns1.example.net"),
                ReleaseWish.of("example.co.uk"),
                ReleaseWish.of("example.de"),
                RenewWish.of("example.com", Period.years(2)),
                RenewWish.of("example.de", Period.years(1)),
                RenewalModeWish.expire("example.de"),
                RestoreWish.of("example.com"),
                ContactRepairWish.builder("example.com").contacts(CONTACTS).build(),
                DnsTemplateWish.builder("example.com")
                        .addRecords(DnsRecord.a("@", "192.0.2.1"))
                        .build(),
                IdProtectionWish.on("example.com"),
                IdProtectionWish.off("example.com"));
    }
}
