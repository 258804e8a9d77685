package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.List;

/** The status of domains, and changes of them. */
final class DomainChecks {

    private static final int UNKNOWN_PARAMETER = 503;
    private static final int NOT_FOUND = 545;
    private static final int NOT_ALLOWED = 531;
    private static final String DS = "12345 13 2 " + "0123456789abcdef".repeat(4);
    private static final String OWNER_CHANGE = "OWNERCHANGESTATUS";

    private DomainChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "status-foreign",
                        "StatusDomain of a domain of others is refused with 531 or 545",
                        "the code for a domain of others",
                        DomainChecks::foreign),
                Check.changes(
                                "status-words",
                                "STATUS of an active domain says ACTIVE, and a lock shows as TRANSFERLOCK=1",
                                "the words of STATUS and RGP STATUS",
                                DomainChecks::words)
                        .withByHand("StatusDomain of a domain in redemption; one gets there a month after its deletion"
                                + " at the earliest"),
                Check.changes(
                                "ownerchange",
                                "ModifyDomain with another registrant waits for both of them in a generic zone",
                                "when a change of registrant is pending",
                                DomainChecks::ownerChange)
                        .withRisk("costs money of the test system, and sends mails to the addresses of the contacts"),
                Check.changes(
                        "dnssec",
                        "ModifyDomain takes DNSSECDSDATA and DNSSECDELALL, and does not know DELDNSSECDSDATA (503)",
                        "whether single DS records can be removed",
                        DomainChecks::dnssec),
                Check.changes(
                        "authcode-auto",
                        "AUTH=AUTO has CNR make another auth code",
                        "whether CNR makes an auth code",
                        DomainChecks::authCode),
                Check.changes(
                        "empty-value",
                        "an empty NAMESERVER1 is taken, and clears its slot",
                        "whether an empty slot is cleared",
                        DomainChecks::emptyValue));
    }

    private static Finding foreign(Probe probe) {
        Response status = probe.ask("StatusDomain", "DOMAIN", "example.com");
        return Finding.of(status.code() == NOT_FOUND || status.code() == NOT_ALLOWED, shown(status));
    }

    private static Response status(Probe probe, String domain) {
        return Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain");
    }

    private static Finding words(Probe probe) {
        String domain = probe.own().domain();
        Response active = status(probe, domain);
        Answers.needed(probe.order("ModifyDomain", "DOMAIN", domain, "TRANSFERLOCK", "1"), "ModifyDomain");
        Response locked = status(probe, domain);
        return Finding.of(
                Answers.hasValue(active, "STATUS", "ACTIVE") && Answers.hasValue(locked, "TRANSFERLOCK", "1"),
                "STATUS " + String.join(", ", active.values("STATUS")) + "; locked "
                        + String.join(", ", locked.values("STATUS")) + ", "
                        + Answers.phrase(locked, "TRANSFERLOCK"));
    }

    private static Finding ownerChange(Probe probe) {
        String domain = probe.own().newDomain();
        String successor = probe.own().otherContact();
        Response checked = probe.order("ModifyDomain", "DOMAIN", domain, "OWNERCONTACT0", successor, "CHECKONLY", "1");
        Response ordered = probe.order("ModifyDomain", "DOMAIN", domain, "OWNERCONTACT0", successor);
        if (!ordered.isSuccess()) {
            return Finding.unknown("CHECKONLY: " + shown(checked) + "; ModifyDomain: " + shown(ordered));
        }
        Response change = probe.ask("StatusOwnerChange", "DOMAIN", domain);
        Response status = status(probe, domain);
        boolean isPending = change.isSuccess()
                || status.value(OWNER_CHANGE).filter(word -> !word.isEmpty()).isPresent()
                || Answers.hasValue(status, "STATUS", "pendingUpdate");
        return Finding.of(
                isPending,
                "CHECKONLY: " + shown(checked) + "; ModifyDomain: " + shown(ordered) + "; StatusOwnerChange "
                        + change.code() + ", " + Answers.phrase(change, "STATUS") + "; "
                        + Answers.phrase(status, OWNER_CHANGE));
    }

    private static Finding dnssec(Probe probe) {
        String domain = probe.own().domain();
        Response set = Answers.needed(
                probe.order("ModifyDomain", "DOMAIN", domain, "DNSSECDSDATA0", DS), "ModifyDomain with DNSSECDSDATA0");
        int before = status(probe, domain).values("DNSSECDSDATA").size();
        Response single = probe.order("ModifyDomain", "DOMAIN", domain, "DELDNSSECDSDATA0", DS);
        Response all = probe.order("ModifyDomain", "DOMAIN", domain, "DNSSECDELALL", "1");
        int after = status(probe, domain).values("DNSSECDSDATA").size();
        String found = "DNSSECDSDATA " + set.code() + ", DELDNSSECDSDATA " + single.code() + ", DNSSECDELALL "
                + all.code() + "; DS records: " + before + ", then " + after;
        return Finding.of(single.code() == UNKNOWN_PARAMETER && all.isSuccess() && before == 1 && after == 0, found);
    }

    private static Finding authCode(Probe probe) {
        String domain = probe.own().domain();
        Response before = status(probe, domain);
        Response ordered = probe.order("ModifyDomain", "DOMAIN", domain, "AUTH", "AUTO");
        Response after = status(probe, domain);
        boolean isOther = after.value("AUTH").filter(code -> !code.isEmpty()).isPresent()
                && !after.value("AUTH").equals(before.value("AUTH"));
        boolean isWord = after.value("AUTH").filter("AUTO"::equals).isPresent();
        return Finding.of(
                ordered.isSuccess() && isOther && !isWord,
                "ModifyDomain " + shown(ordered) + "; AUTH "
                        + (isWord ? "is AUTO itself" : isOther ? "is another one" : "is as before"));
    }

    private static Finding emptyValue(Probe probe) {
        String domain = probe.own().domain();
        List<String> before = status(probe, domain).values("NAMESERVER");
        Response ordered = probe.order("ModifyDomain", "DOMAIN", domain, "NAMESERVER1", "");
        List<String> after = new ArrayList<>(status(probe, domain).values("NAMESERVER"));
        after.removeIf(String::isEmpty);
        return Finding.of(
                ordered.isSuccess() && after.size() == before.size() - 1,
                shown(ordered) + "; nameservers: " + before.size() + ", then " + after.size());
    }
}
