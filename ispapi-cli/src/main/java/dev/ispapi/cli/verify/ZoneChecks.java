package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;

/** What the platform says of zones and of its own commands. */
final class ZoneChecks {

    private static final List<String> SYNTAX = List.of("PARAMETER", "QUANTITY", "RANGE");
    private static final List<String> MODIFY_ONLY = List.of("ADDDNSSECDSDATA", "RENEWALMODE", "TRIGGERDA");
    /** What the rules of a zone are read from. */
    private static final List<String> ZONE =
            List.of("REGISTRATIONPERIODS", "RENEWALPERIODS", "AUTHCODE", "OWNERCHANGEPROCESS", "RRPSUPPORTSRENEWAL");

    private ZoneChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "syntax-form",
                        "QueryCommandSyntax describes a parameter by PARAMETER, QUANTITY and RANGE",
                        "how fields of a zone are read at run time; whether single DS records can be added",
                        ZoneChecks::syntax),
                Check.reads(
                        "period-form",
                        "a period is a bare number: 1Y is refused",
                        "whether 1Y is taken beside 1",
                        ZoneChecks::period),
                Check.reads(
                        "zoneinfo",
                        "GetZoneInfo has " + String.join(", ", ZONE) + "; QueryZoneInformationList gives the same",
                        "how the rules of a zone are read",
                        ZoneChecks::zone),
                Check.reads(
                        "renew-no-explicit",
                        "RRPSUPPORTSRENEWAL=0 says that .de has no explicit renewal, and RenewDomain is refused there",
                        "how a zone without explicit renewal says so",
                        ZoneChecks::noExplicitRenewal));
    }

    private static Response syntax(Probe probe, String command, String domain) {
        return Answers.needed(
                probe.ask("QueryCommandSyntax", "COMMANDNAME", command, "DOMAIN", domain, "TYPE", "REQUEST"),
                "QueryCommandSyntax");
    }

    private static Finding syntax(Probe probe) {
        Response add = syntax(probe, "AddDomain", "verify-example.de");
        Response modify = syntax(probe, "ModifyDomain", "verify-example.com");
        List<String> listed = MODIFY_ONLY.stream()
                .filter(name -> Answers.hasValue(modify, "PARAMETER", name))
                .toList();
        return Finding.of(
                Answers.hasAll(add, SYNTAX) && Answers.hasAll(modify, SYNTAX),
                "AddDomain has " + Answers.present(add, SYNTAX) + "; ModifyDomain lists "
                        + (listed.isEmpty() ? "none" : String.join(", ", listed)) + " of "
                        + String.join(", ", MODIFY_ONLY));
    }

    private static Finding period(Probe probe) {
        Response syntax = syntax(probe, "AddDomain", "verify-example.com");
        int row = syntax.values("PARAMETER").indexOf("PERIOD");
        List<String> ranges = syntax.values("RANGE");
        String range =
                row >= 0 && row < ranges.size() ? "RANGE of PERIOD is " + ranges.get(row) : "PERIOD has no RANGE";
        if (!probe.options().mayChange()) {
            return Finding.unknown(range + "; --changes orders with 1Y");
        }
        Response ordered = probe.own().register(probe.own().newName("com"), Map.of("PERIOD", "1Y"));
        return Finding.of(!ordered.isSuccess(), range + "; PERIOD=1Y: " + shown(ordered));
    }

    private static Finding zone(Probe probe) {
        Response com = Answers.needed(probe.ask("GetZoneInfo", "DOMAIN", "verify-example.com"), "GetZoneInfo");
        Response second = probe.ask("GetZoneInfo", "DOMAIN", "verify-example.com.au");
        Response list = probe.ask("QueryZoneInformationList", "ZONE0", "com", "ZONE1", "de");
        return Finding.of(
                Answers.hasAll(com, ZONE) && list.isSuccess(),
                "com has " + Answers.present(com, ZONE) + "; com.au " + second.code() + ", "
                        + Answers.phrase(second, "ZONE") + "; QueryZoneInformationList " + shown(list));
    }

    private static Finding noExplicitRenewal(Probe probe) {
        Response zone = Answers.needed(probe.ask("GetZoneInfo", "DOMAIN", "verify-example.de"), "GetZoneInfo");
        String found = Answers.phrase(zone, "RRPSUPPORTSRENEWAL");
        boolean isNone = found.equals("RRPSUPPORTSRENEWAL=0");
        if (!probe.options().mayChange()) {
            return Finding.of(isNone, found);
        }
        String domain = probe.own().newName("de");
        Response ordered = probe.own().register(domain, Map.of());
        if (!ordered.isSuccess()) {
            return Finding.unknown(found + "; no .de could be registered: " + shown(ordered));
        }
        Response status = Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain");
        Response renewed =
                probe.order("RenewDomain", "DOMAIN", domain, "PERIOD", "1", "EXPIRATION", RenewalChecks.year(status));
        return Finding.of(isNone && !renewed.isSuccess(), found + "; RenewDomain: " + shown(renewed));
    }
}
