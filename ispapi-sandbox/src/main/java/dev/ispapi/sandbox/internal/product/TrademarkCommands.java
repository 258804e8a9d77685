package dev.ispapi.sandbox.internal.product;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.value.Period;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands about trademarks at the clearinghouse. Marks are not examined here: they stay new. */
public final class TrademarkCommands {

    private static final String KIND = Item.TRADEMARK;
    private static final String ID = "ID";
    private static final String REPOSITORY = "TMCH-OTE-1API1";
    private static final String CLASS = "TMCHMARK";
    private static final String NO_PROOF = "na";
    private static final String CLAIMS = "CLAIMSNOTIFY";
    private static final String SUNRISE = "SMDINCLUSION";
    private static final Pattern FLAG = Pattern.compile("LABEL[0-9](" + CLAIMS + "|" + SUNRISE + ")");
    private static final List<String> HOLDER = List.of(
            "CITY",
            "COUNTRY",
            "EMAIL",
            "ENTITLEMENT",
            "FAX",
            "NAME",
            "ORGANIZATION",
            "PHONE",
            "STATE",
            "STREET",
            "ZIP");
    private static final List<String> STORED = List.of(
            "MARKTYPE",
            "MARKNAME",
            "GOODSANDSERVICES",
            "TRADEMARK-JURISDICTION",
            "TRADEMARK-CLASS",
            "TRADEMARK-REGISTRATIONNUMBER",
            "TRADEMARK-REGISTRATIONDATE",
            "LABEL",
            "HOLDER0ENTITLEMENT",
            "HOLDER0ORGANIZATION",
            "HOLDER0STREET",
            "HOLDER0CITY",
            "HOLDER0STATE",
            "HOLDER0ZIP",
            "HOLDER0COUNTRY",
            "HOLDER0PHONE",
            "HOLDER0FAX",
            "HOLDER0EMAIL");

    private TrademarkCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateTMCHMark", TrademarkCommands::create,
                "UpdateTMCHMark", TrademarkCommands::update,
                "RenewTMCHMark", TrademarkCommands::renew,
                "StatusTMCHMark", TrademarkCommands::status,
                "QueryTMCHMarkList", TrademarkCommands::list,
                "CheckTMCHMarkSMD", TrademarkCommands::check);
    }

    private static Answer create(Call call) {
        Period term = Products.term(call, "1");
        SortedMap<String, List<String>> values = Products.sent(call, STORED);
        values.putAll(flags(call));
        values.put(Products.STATUS, List.of("new"));
        values.put(Products.EXPIRATION, List.of(Products.end(call.now(), term)));
        Products.charge(call, KIND, call.required("MARKTYPE"), call.required("MARKNAME"), term);
        return Answer.success().property(ID, Products.number(Products.create(call, KIND, values)));
    }

    private static Answer update(Call call) {
        Item mark = Products.find(call, KIND, ID);
        SortedMap<String, List<String>> values = Products.sent(call, STORED);
        values.putAll(flags(call));
        List<String> labels = new ArrayList<>(values.getOrDefault("LABEL", mark.list("LABEL")));
        labels.addAll(call.parameters().list("ADDLABEL"));
        labels.removeAll(call.parameters().list("DELLABEL"));
        values.put("LABEL", labels);
        Products.put(call, mark.with(values, call.now()), "MODIFY");
        return Answer.success();
    }

    private static Answer renew(Call call) {
        Item mark = Products.find(call, KIND, ID);
        Period term = Products.term(call, "1");
        Products.charge(call, KIND, mark.get("MARKTYPE"), mark.get("MARKNAME"), term);
        String end = Products.end(Products.date(mark.get(Products.EXPIRATION)), term);
        Products.put(call, mark.with(Products.EXPIRATION, end, call.now()), "RENEW");
        return Answer.success();
    }

    /** Whether a label is in the file of the signed mark, and whether its holder is told of registrations. */
    private static Map<String, List<String>> flags(Call call) {
        SortedMap<String, List<String>> flags = new TreeMap<>();
        call.parameters().all().forEach((name, value) -> {
            if (FLAG.matcher(name).matches()) {
                flags.put(name, List.of(value));
            }
        });
        return flags;
    }

    private static List<String> shown(Item mark, String property) {
        List<String> values = mark.list(property);
        return values.isEmpty() ? List.of("") : values;
    }

    private static Answer status(Call call) {
        Item mark = Products.find(call, KIND, ID);
        if (call.text("ACTION").equalsIgnoreCase("download")) {
            throw Refusal.prohibited("NO SMD FILE");
        }
        Answer answer = Answer.success()
                .property("CLASS", CLASS)
                .property("CREATEDDATE", Answer.date(mark.created()))
                .property("DESCRIPTION", Products.number(mark))
                .property(Products.EXPIRATION, mark.get(Products.EXPIRATION))
                .property("GOODSANDSERVICES", shown(mark, "GOODSANDSERVICES"))
                .property(ID, Products.number(mark))
                .property("MARKNAME", mark.get("MARKNAME"))
                .property("MARKTYPE", mark.get("MARKTYPE"))
                .property("PEERUSER", Owner.peers(call, mark.account()))
                .property("POUSTATUS", NO_PROOF)
                .property("REPOSITORY", REPOSITORY)
                .property("REPOSITORYPEERUSER", "")
                .property(Products.STATUS, mark.get(Products.STATUS))
                .property("TRADEMARK-CLASS", mark.list("TRADEMARK-CLASS"))
                .property("TRADEMARK-JURISDICTION", mark.get("TRADEMARK-JURISDICTION"))
                .property("TRADEMARK-REGISTRATIONDATE", mark.get("TRADEMARK-REGISTRATIONDATE"))
                .property("TRADEMARK-REGISTRATIONNUMBER", mark.get("TRADEMARK-REGISTRATIONNUMBER"))
                .property("ULABEL", shown(mark, "LABEL"))
                .property("UPDATEDDATE", Answer.date(mark.updated()))
                .property("USER", mark.account());
        HOLDER.forEach(field -> answer.property("HOLDER0" + field, mark.get("HOLDER0" + field)));
        List<String> labels = mark.list("LABEL");
        answer.property("LABEL", labels);
        for (int i = 0; i < labels.size(); i++) {
            String label = "LABEL" + i;
            answer.property(label + CLAIMS, flag(mark, label + CLAIMS, "1"));
            answer.property(label + SUNRISE, flag(mark, label + SUNRISE, "0"));
        }
        return answer;
    }

    private static String flag(Item mark, String name, String otherwise) {
        String sent = mark.get(name);
        return sent.isEmpty() ? otherwise : sent;
    }

    private static Answer list(Call call) {
        var parameters = call.parameters();
        Predicate<String> name = Patterns.of(parameters, "MARKNAME");
        Predicate<String> type = Patterns.of(parameters, "MARKTYPE");
        Predicate<String> state = Patterns.of(parameters, Products.STATUS);
        Predicate<Instant> created = ListAnswer.between(parameters, "CREATEDDATE");
        Predicate<Instant> updated = ListAnswer.between(parameters, "UPDATEDDATE");
        Predicate<Instant> expiration = ListAnswer.between(parameters, Products.EXPIRATION);
        return new ListAnswer<Item>(parameters)
                .column(ID, Products::number)
                .wide(call.flag("WIDE"))
                .column("CREATEDDATE", item -> Answer.date(item.created()))
                .column(Products.EXPIRATION, item -> item.get(Products.EXPIRATION))
                .column("MARKNAME", item -> item.get("MARKNAME"))
                .column("MARKTYPE", item -> item.get("MARKTYPE"))
                .column("PARENTUSER", item -> Owner.parent(call.world(), item.account()))
                .column("PEERUSER", item -> Owner.peers(call, item.account()))
                .column("POUSTATUS", item -> NO_PROOF)
                .column(Products.STATUS, item -> item.get(Products.STATUS))
                .column("UPDATEDDATE", item -> Answer.date(item.updated()))
                .column("USER", Item::account)
                .of(Products.list(call, KIND)
                        .filter(item -> name.test(item.get("MARKNAME")) && type.test(item.get("MARKTYPE")))
                        .filter(item -> state.test(item.get(Products.STATUS)))
                        .filter(item -> created.test(item.created()) && updated.test(item.updated()))
                        .filter(item -> expiration.test(Products.date(item.get(Products.EXPIRATION)))));
    }

    /** Tells what is in a signed mark. Its signature is not checked. */
    private static Answer check(Call call) {
        String xml = xml(call.parameters().list("SMD"));
        List<String> labels = all(xml, "label");
        List<String> names = all(xml, "markName");
        List<String> ids = all(xml, "id");
        if (labels.isEmpty() || names.isEmpty() || ids.isEmpty()) {
            throw Refusal.invalid("SMD is no signed mark");
        }
        call.parameters()
                .text("DOMAIN")
                .filter(domain -> labels.stream().noneMatch(label -> domain.startsWith(label + ".")))
                .ifPresent(domain -> {
                    throw Refusal.invalid("DOMAIN (" + domain + ") is no label of the mark");
                });
        return Answer.success()
                .property("CREATEDDATE", date(xml, "notBefore"))
                .property(Products.EXPIRATION, date(xml, "notAfter"))
                .property(ID, ids.get(ids.size() - 1))
                .property("LABEL", labels)
                .property("MARKNAME", names.get(0))
                .property("SMD-ID", ids.get(0))
                .property("ULABEL", labels);
    }

    private static String date(String xml, String element) {
        return all(xml, element).stream()
                .findFirst()
                .filter(text -> text.length() >= 19)
                .map(text -> text.substring(0, 19).replace('T', ' '))
                .orElse(Answer.NO_DATE);
    }

    private static List<String> all(String xml, String element) {
        Matcher matcher = Pattern.compile("<(?:[a-z]+:)?" + element + ">\\s*([^<]*?)\\s*</")
                .matcher(xml);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String xml(List<String> lines) {
        String text = String.join("\n", lines);
        if (text.indexOf('<') >= 0) {
            return text;
        }
        String base64 = text.replaceAll("(?s).*-----BEGIN ENCODED SMD-----|-----END ENCODED SMD-----.*|\\s", "");
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("SMD can't be read");
        }
    }
}
