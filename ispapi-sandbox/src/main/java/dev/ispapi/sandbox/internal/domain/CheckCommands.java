package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.ContactNames;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ContactBook;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Repositories;
import dev.ispapi.sandbox.internal.world.Contact;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.OutsideName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The commands that tell whether a name can be registered. */
public final class CheckCommands {

    private static final String CHECK_TIME = "0.001";
    private static final int SUGGESTIONS = 100;
    private static final List<String> WORDS = List.of("", "shop", "online", "web", "my", "the", "get");
    private static final List<String> ZONES = List.of("com", "net", "org", "info", "biz", "shop", "online");

    private CheckCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CheckDomain", CheckCommands::domain,
                "CheckDomains", CheckCommands::domains,
                "CheckDomainRegistration", CheckCommands::registration,
                "QueryDomainSuggestionList", CheckCommands::suggestions,
                "StatusTMDBClaim", CheckCommands::claim,
                "UK_CheckRightOfRegistration", CheckCommands::rightOfRegistration);
    }

    private static Answer domain(Call call) {
        Availability name = Availability.of(call.world(), "DOMAIN", call.required("DOMAIN"));
        return Answer.of(name.code(), name.description()).ifAny("REASON", name.reason());
    }

    private static Answer domains(Call call) {
        List<String> names = call.parameters().list("DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        Optional<String> channels = call.parameters().text("PREMIUMCHANNELS");
        Answer answer = Answer.success();
        for (String name : names) {
            add(answer, check(call, name), channels);
        }
        return answer;
    }

    private static Availability check(Call call, String name) {
        try {
            return Availability.of(call.world(), "DOMAIN", name);
        } catch (Refusal refusal) {
            return new Availability(refusal.code(), refusal.description(), "", Optional.empty());
        }
    }

    /** Class and price are told to those who ask for them (FAQ 54). */
    private static void add(Answer answer, Availability name, Optional<String> channels) {
        answer.property("DOMAINCHECK", name.code() + " " + name.description())
                .property("DOMAINCHECKTIME", CHECK_TIME)
                .property("REASON", name.reason());
        channels.ifPresent(asked -> {
            Optional<OutsideName> offer = name.premium().filter(premium -> isAsked(asked, Premium.channel(premium)));
            answer.property("PREMIUMCHANNEL", offer.map(Premium::channel).orElse(""))
                    .property("CLASS", offer.map(OutsideName::premiumClass).orElse(""))
                    .property(
                            "PRICE",
                            offer.map(premium -> premium.premiumPrice().toPlainString())
                                    .orElse(""))
                    .property(
                            "CURRENCY", offer.map(OutsideName::premiumCurrency).orElse(""));
        });
    }

    private static boolean isAsked(String channels, String channel) {
        return channels.equals("*") || List.of(channels.split("[ ,;]+", -1)).contains(channel);
    }

    private static Answer registration(Call call) {
        Registration registration = Registration.plan(call);
        Domain domain = registration.domain();
        String management = registration.tld().thinRegistry().orElse(false) ? "THIN" : "THICK";
        Answer answer = Answer.of(218, "Request is available");
        for (String role : ContactNames.ROLES) {
            answer.property(role, domain.contacts().getOrDefault(role, List.of()))
                    .property(role + "MANAGEMENTTYPE", management);
        }
        return answer.property("NAMESERVER", domain.nameservers())
                .property("REPOSITORY", Repositories.name(registration.tld()));
    }

    /** Names with the keyword in the zones that are asked for, as far as they are free. */
    private static Answer suggestions(Call call) {
        String keyword = call.required("KEYWORD").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "");
        if (call.parameters().word("SOURCE").filter("ISPAPI-CATEGORIES"::equals).isPresent()) {
            return Answer.success().property("CATEGORY", "business", "marketing", "shopping", "technology");
        }
        List<String> zones = call.parameters().list("ZONE").isEmpty()
                ? ZONES
                : call.parameters().list("ZONE").stream()
                        .map(zone -> zone.toLowerCase(Locale.ROOT))
                        .toList();
        int limit = call.parameters().number("LIMIT").orElse(SUGGESTIONS);
        Answer answer = Answer.success();
        WORDS.stream()
                .flatMap(word -> zones.stream()
                        .flatMap(zone -> Stream.of(keyword + word, word + keyword)
                                .distinct()
                                .map(label -> label + "." + zone)))
                .filter(name -> isFree(call, name))
                .distinct()
                .skip(call.parameters().number("FIRST").orElse(0))
                .limit(limit)
                .forEach(name -> answer.property("DOMAIN", name));
        return answer;
    }

    private static boolean isFree(Call call, String name) {
        return check(call, name).code() == 210;
    }

    /** A claim notice, made of its key: the trademark database is elsewhere. */
    private static Answer claim(Call call) {
        String key = call.required("CLAIMKEY");
        String id = UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
        return Answer.success()
                .property("NOTICE-ACCEPT-ID", id.substring(0, 27))
                .property("NOTICE-CREATEDDATE", Answer.date(call.now()))
                .property("NOTICE-EXPIRATIONDATE", Answer.date(call.now().plusSeconds(172_800)))
                .property("NOTICE-POA-ACCEPT-HASH", id)
                .property("NOTICE-TEXT", "TRADEMARK%20NOTICE%20of%20the%20sandbox")
                .property("NOTICE-XML", "%3ctmNotice%3anotice%2f%3e");
    }

    /** Whether the name below {@code .co.uk} belongs to the registrant who wants the one below {@code .uk}. */
    private static Answer rightOfRegistration(Call call) {
        String name = Names.required(call.parameters(), "DOMAIN").ascii();
        for (String parameter : List.of("NAME", "CITY", "COUNTRY", "EMAIL")) {
            call.required(parameter);
        }
        String third = name.replaceFirst("\\.uk$", ".co.uk");
        Optional<Contact> registrant = call.world()
                .domains()
                .find(third)
                .flatMap(domain -> domain.contacts().getOrDefault("OWNERCONTACT", List.of()).stream()
                        .findFirst()
                        .flatMap(handle -> ContactBook.of(call.world(), domain.account(), handle)));
        boolean isElsewhere =
                call.world().outside().find(third).filter(OutsideName::isTaken).isPresent();
        String reason = Stream.of("ORGANIZATION", "CITY", "COUNTRY", "EMAIL")
                .filter(field -> !call.text(field)
                        .equalsIgnoreCase(
                                registrant.map(contact -> contact.field(field)).orElse("")))
                .findFirst()
                .orElse("");
        if (registrant.isEmpty() && !isElsewhere) {
            reason = "NO RIGHT OF REGISTRATION";
        }
        Answer answer = reason.isEmpty()
                ? Answer.of(210, "Domain name available")
                : Answer.of(211, "Domain name not available; " + reason);
        return answer.property("REASON", reason)
                .property("X-UK-RIGHT-OF-REGISTRATION-DOMAIN", registrant.isEmpty() && !isElsewhere ? "" : third);
    }
}
