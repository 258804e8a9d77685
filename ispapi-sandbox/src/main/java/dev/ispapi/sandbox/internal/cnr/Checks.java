package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.Availability;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.value.Money;
import dev.ispapi.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The commands that ask whether names are free, and what they cost. */
final class Checks {

    private static final int MAX_NAMES = 32;
    private static final int FREE = 210;
    private static final int NOT_FREE = 211;
    private static final String CHECK_TIME = "0";
    private static final List<String> ZONES = List.of("com", "net", "org", "info", "de", "shop");
    private static final List<String> WORDS = List.of("", "online", "shop", "my", "the");
    private static final int SUGGESTIONS = 20;

    private Checks() {}

    static Map<String, CommandHandler> all() {
        return Map.of(
                "CheckDomain", Checks::one,
                "CheckDomains", Checks::several,
                "DomainPrice", Checks::price,
                "GetNameSuggestion", Checks::suggestions);
    }

    private static Answer one(Call call) {
        String name = call.required("DOMAIN");
        int code = code(call, "DOMAIN", name);
        Answer answer = Answer.of(code, Codes.words(code));
        Fees.answer(call, List.of(name), answer);
        return answer;
    }

    private static Answer several(Call call) {
        List<String> names = call.parameters().list("DOMAIN");
        if (names.size() > MAX_NAMES) {
            throw Refusal.invalid("DOMAIN (more than " + MAX_NAMES + " names)");
        }
        // One name that can't be looked up refuses the whole list.
        List<String> checks = names.stream()
                .map(name -> code(call, "DOMAIN", name))
                .map(code -> code + " " + Codes.words(code))
                .toList();
        Answer answer = Answer.success()
                .property(AnswerText.COLUMN, "domaincheck", "domainchecktime")
                .property("domaincheck", checks)
                .property(
                        "domainchecktime",
                        checks.stream().map(check -> CHECK_TIME).toList());
        Fees.answer(call, names, answer);
        return answer;
    }

    /** A premium name looks as if it were taken until the account takes such names. */
    private static int code(Call call, String parameter, String name) {
        Availability found = Availability.of(call.world(), parameter, name);
        boolean isOffered = found.premium().isPresent() && AccountSettings.allowsPremium(call.world(), call.login());
        return isOffered ? FREE : found.code();
    }

    private static Answer price(Call call) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        String type = call.required("TYPE");
        Period period = Terms.read(call.required("PERIOD"), List.of());
        Money price = Fees.price(call, domain, Fees.word(type), period);
        BigDecimal vat = call.account().profile().vat();
        return Answer.success()
                .property("premium", Fees.premium(call, domain).isPresent() ? "1" : "0")
                .property("domain", domain)
                .property("zone", Zones.of(call.world(), domain).name())
                .property("type", type.toUpperCase(Locale.ROOT))
                .property("period", Integer.toString(period.amount()))
                .property("periodtype", period.unit() == Period.Unit.MONTHS ? "MONTH" : "YEAR")
                .property("price", price.amount().toPlainString())
                .property("currency", price.currency())
                .property("vatpercent", vat.toPlainString())
                .property(
                        "vat",
                        price.amount()
                                .multiply(vat)
                                .movePointLeft(2)
                                .setScale(2, java.math.RoundingMode.HALF_UP)
                                .toPlainString());
    }

    private static Answer suggestions(Call call) {
        String name = call.required("NAME").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "");
        List<String> asked = call.parameters().list("TLD");
        List<String> zones = asked.isEmpty() ? ZONES : asked;
        boolean showsTaken = call.flag("SHOW-UNAVAILABLE");
        int most = call.parameters().number("MAX-RESULTS").orElse(SUGGESTIONS);
        Answer answer = Answer.success();
        WORDS.stream()
                .flatMap(word -> zones.stream().map(zone -> name + word + "." + zone))
                .flatMap(text -> checked(call, text))
                .filter(check -> showsTaken || check.code() != NOT_FREE)
                .limit(most)
                .forEach(check -> answer.property("name", check.name())
                        .property("availability", check.code() == FREE ? "AVAILABLE" : "UNAVAILABLE"));
        return answer;
    }

    private record Check(String name, int code) {}

    /** A name that can't be looked up is not suggested. */
    private static Stream<Check> checked(Call call, String name) {
        try {
            return Stream.of(new Check(name, code(call, "NAME", name)));
        } catch (Refusal refusal) {
            return Stream.empty();
        }
    }
}
