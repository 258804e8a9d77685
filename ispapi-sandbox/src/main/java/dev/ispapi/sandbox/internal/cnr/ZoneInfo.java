package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Tld;
import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands that tell the rules of zones and the parameters of commands. */
final class ZoneInfo {

    private ZoneInfo() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "GetZone", ZoneInfo::zone,
                "GetZoneInfo", ZoneInfo::info,
                "QueryZoneInformationList", ZoneInfo::several,
                "QueryCommandSyntax", ZoneInfo::syntax);
    }

    private static Answer zone(Call call) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        return Answer.success()
                .property("domain", domain)
                .property("zone", tld(call, domain).zone());
    }

    private static Tld tld(Call call, String domain) {
        return Names.ofManaged(call.world(), domain)
                .orElseThrow(() -> Refusal.invalid("DOMAIN (" + domain + "); zone not supported"));
    }

    private static Tld named(Call call, String zone) {
        return call.world()
                .rules()
                .zone(zone.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> Refusal.invalid("ZONE (" + zone + "); zone not supported"));
    }

    private static Answer info(Call call) {
        Tld tld = call.text("DOMAIN").isEmpty()
                ? named(call, call.required("ZONE"))
                : tld(call, Names.required(call.parameters(), "DOMAIN").ascii());
        Answer answer = Answer.success();
        properties(tld).forEach(answer::property);
        return answer;
    }

    private static Answer several(Call call) {
        List<Map<String, String>> rows = call.parameters().list("ZONE").stream()
                .map(zone -> properties(named(call, zone)))
                .toList();
        Answer answer = Answer.success();
        rows.stream()
                .limit(1)
                .flatMap(row -> row.keySet().stream())
                .forEach(name -> answer.property(
                        name,
                        rows.stream().map(row -> row.getOrDefault(name, "")).toList()));
        return answer;
    }

    private static Map<String, String> properties(Tld tld) {
        Zones zone = Zones.named(tld.zone());
        Map<String, String> properties = new java.util.LinkedHashMap<>();
        properties.put("zone", tld.zone());
        properties.put(
                "registrationperiods", terms(zone.periods(), tld.periods().registration()));
        properties.put(
                "renewalperiods",
                zone.renewsExplicitly() ? terms(zone.renewals(), tld.periods().renewal()) : "n/a");
        properties.put("transferperiods", zone.renewsAtTransfer() ? zone.yearsOfTransfer() + "y" : "n/a");
        properties.put("autorenewgraceperioddays", Integer.toString(zone.graceDays()));
        properties.put("redemptionperioddays", Integer.toString(zone.redemptionDays()));
        properties.put("renewalmode", "AUTORENEW");
        // A client of CNR compares it with this word; what stands there otherwise is not known.
        properties.put("authcode", tld.transfer().authCodeRequired().orElse(true) ? "required" : "");
        properties.put("rrpsupportswhoisprivacy", flag(zone.hasIdProtection()));
        properties.put("supportstrustee", flag(zone.hasTrustee()));
        properties.put("rrpsupportsrenewal", flag(zone.renewsExplicitly()));
        properties.put("renewalattransfer", flag(zone.renewsAtTransfer()));
        properties.put("renewalaftertransfer", "0");
        properties.put("ownerchangeprocess", ownerChange(zone, tld));
        properties.put("supportstransferlocks", flag(zone.hasTransferLock()));
        properties.put("supportsdnssecdsdata", flag(zone.hasDnssec()));
        properties.put("isntld", "0");
        properties.put("realtime", flag(true));
        return properties;
    }

    private static String ownerChange(Zones zone, Tld tld) {
        if (zone.isGeneric()) {
            return "OWNERCHANGE";
        }
        return tld.ownerChange().equals(Optional.of(OwnerChange.TRADE)) ? "TRADE" : "UPDATE";
    }

    private static String flag(boolean isSet) {
        return isSet ? "1" : "0";
    }

    /** Terms as they are listed: {@code 1y,2y}. */
    private static String terms(List<String> own, Optional<List<Period>> known) {
        List<String> terms = own.isEmpty()
                ? known.orElse(List.of(Period.years(1))).stream()
                        .map(Zones::term)
                        .toList()
                : own;
        return terms.isEmpty()
                ? "n/a"
                : String.join(
                        ",",
                        terms.stream()
                                .map(term -> term.endsWith("M") ? term.toLowerCase(Locale.ROOT) : term + "y")
                                .toList());
    }

    /** The parameters of a command, with the fields of a domain's zone. */
    private static Answer syntax(Call call) {
        String command = call.required("COMMANDNAME");
        Syntax syntax = Syntax.of(command).orElseThrow(() -> Refusal.invalid("COMMANDNAME (" + command + ")"));
        List<List<String>> rows = new ArrayList<>();
        for (Syntax.Parameter parameter : syntax.parameters()) {
            rows.add(row(
                    parameter.name(),
                    parameter.isRequired(),
                    parameter.isNumbered() ? quantity(parameter.last()) : "1",
                    parameter.values(),
                    ""));
        }
        String domain = call.text("DOMAIN");
        if (!domain.isEmpty() && !call.flag("IGNOREZONE")) {
            String zone = tld(call, Names.parse("DOMAIN", domain).ascii()).zone();
            order(syntax.name())
                    .ifPresent(order -> ZoneFields.of(zone, order)
                            .forEach(field ->
                                    rows.add(row(field.name(), field.isRequired(), "1", field.values(), zone))));
        }
        Answer answer = Answer.success().property("commandname", syntax.name());
        List<String> names = List.of("parameter", "required", "optional", "quantity", "range", "zone");
        answer.property(AnswerText.COLUMN, names);
        for (int i = 0; i < names.size(); i++) {
            int column = i;
            answer.property(
                    names.get(i), rows.stream().map(row -> row.get(column)).toList());
        }
        return answer;
    }

    private static String quantity(int last) {
        return last == Integer.MAX_VALUE ? "*" : Integer.toString(last + 1);
    }

    private static Optional<String> order(String command) {
        return switch (command) {
            case "AddDomain" -> Optional.of("register");
            case "ModifyDomain" -> Optional.of("update");
            case "TransferDomain" -> Optional.of("transfer");
            case "TradeDomain" -> Optional.of("trade");
            default -> Optional.empty();
        };
    }

    private static List<String> row(
            String name, boolean isRequired, String quantity, List<String> values, String zone) {
        return List.of(name, flag(isRequired), flag(!isRequired), quantity, String.join("|", values), zone);
    }
}
