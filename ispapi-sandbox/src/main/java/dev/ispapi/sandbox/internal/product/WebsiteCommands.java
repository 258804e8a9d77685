package dev.ispapi.sandbox.internal.product;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Names;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.value.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/** The commands about websites. No site is built; a website does not expire. */
public final class WebsiteCommands {

    private static final String KIND = Item.WEBSITE;
    private static final String USER_KIND = Item.WEBSITE_USER;
    private static final String ID = "ID";
    private static final String USER_ID = "WEBSITEUSERID";
    private static final String CLASS = "CLASS";
    private static final String MODE = "RENEWALMODE";
    private static final String ADDRESS = "192.0.2.80";
    private static final String REPOSITORY = "WEEBLY-OTE-1API1";
    private static final String DELETED = "PENDINGDELETE";
    private static final String UNPUBLISHED = "UNPUBLISHED";
    private static final Period FAILURE = Period.days(30);
    private static final List<String> STORED =
            List.of("TITLE", "UPGRADEURL", "BRANDNAME", "BRANDURL", "REFERENCE", USER_ID);

    private WebsiteCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.ofEntries(
                Map.entry("CreateWebsite", WebsiteCommands::create),
                Map.entry("UpdateWebsite", WebsiteCommands::update),
                Map.entry("UpgradeWebsite", WebsiteCommands::upgrade),
                Map.entry("DeleteWebsite", WebsiteCommands::delete),
                Map.entry("RestoreWebsite", WebsiteCommands::restore),
                Map.entry("PayWebsiteRenewal", WebsiteCommands::pay),
                Map.entry("SetWebsiteRenewalMode", WebsiteCommands::setMode),
                Map.entry("StatusWebsite", WebsiteCommands::status),
                Map.entry("QueryWebsiteList", WebsiteCommands::list),
                Map.entry("CreateWebsiteSession", WebsiteCommands::session),
                Map.entry("VerifyWebsiteUpgradeHash", WebsiteCommands::verify),
                Map.entry("CreateWebsiteUser", WebsiteCommands::createUser),
                Map.entry("UpdateWebsiteUser", WebsiteCommands::updateUser),
                Map.entry("StatusWebsiteUser", WebsiteCommands::statusUser));
    }

    private static Item website(Call call) {
        boolean isByObject = call.text(ID).isEmpty() && !call.text("OBJECTID").isEmpty();
        return Products.find(call, KIND, isByObject ? "OBJECTID" : ID);
    }

    private static Item alive(Call call) {
        Item website = website(call);
        if (website.get(Products.STATUS).equals(DELETED)) {
            throw Refusal.invalid(ID + " (" + Products.number(website) + "); website is deleted");
        }
        return website;
    }

    private static Answer create(Call call) {
        String domain = Names.required(call.parameters(), "DOMAIN").ascii();
        Item user = Products.find(call, USER_KIND, USER_ID);
        Period term = Products.term(call, "1M");
        String type = call.required(CLASS);
        boolean isThere = call.world().items().withPrefix(Item.key(KIND, "")).stream()
                .anyMatch(item -> item.get("DOMAIN").equals(domain)
                        && !item.get(Products.STATUS).equals(DELETED));
        if (isThere) {
            throw Refusal.invalid("DOMAIN (" + domain + "); website exists");
        }
        SortedMap<String, List<String>> values = Products.sent(call, STORED);
        values.put("DOMAIN", List.of(domain));
        values.put(CLASS, List.of(type));
        values.put(USER_ID, List.of(Products.number(user)));
        values.put(Products.STATUS, List.of(UNPUBLISHED));
        values.put("SECURE", List.of("0"));
        values.put(MODE, List.of("AUTORENEW"));
        values.put("PERIOD", List.of(term.toString()));
        values.put(Products.EXPIRATION, List.of(Products.end(call.now(), term)));
        Products.charge(call, KIND, type, domain, term);
        Item website = Products.create(call, KIND, values);
        Answer answer = Answer.success()
                .property("ASSIGNEDIP", ADDRESS)
                .property("DOMAIN", "www." + domain)
                .property(ID, Products.number(website));
        List.of("BRANDNAME", "BRANDURL", "SECURE", Products.STATUS, "TITLE", "UPGRADEURL")
                .forEach(property -> answer.property(property, website.get(property)));
        return answer;
    }

    private static Answer update(Call call) {
        Item website = alive(call);
        SortedMap<String, List<String>> values = Products.sent(call, STORED);
        call.parameters().text("TITEL").ifPresent(title -> values.put("TITLE", List.of(title)));
        call.parameters().text("UGRADEURL").ifPresent(url -> values.put("UPGRADEURL", List.of(url)));
        call.parameters().flag("SECURE").ifPresent(isOn -> values.put("SECURE", List.of(isOn ? "1" : "0")));
        call.parameters()
                .flag("PUBLISH")
                .ifPresent(isOn -> values.put(Products.STATUS, List.of(isOn ? "ACTIVE" : UNPUBLISHED)));
        call.parameters()
                .flag("SUSPEND")
                .ifPresent(isOn -> values.put(Products.STATUS, List.of(isOn ? "SUSPENDED" : "ACTIVE")));
        Products.put(call, website.with(values, call.now()), "MODIFY");
        return Answer.success();
    }

    private static Answer upgrade(Call call) {
        Item website = alive(call);
        Period term = Products.term(call, "1M");
        String type = call.required(CLASS);
        Products.charge(call, KIND, type, website.get("DOMAIN"), term);
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of(
                CLASS,
                List.of(type),
                "PERIOD",
                List.of(term.toString()),
                Products.EXPIRATION,
                List.of(Products.end(call.now(), term))));
        Products.put(call, website.with(values, call.now()), "UPGRADE");
        return Answer.success();
    }

    private static Answer delete(Call call) {
        Products.put(call, alive(call).with(Products.STATUS, DELETED, call.now()), "DELETE");
        return Answer.success().property(Products.STATUS, DELETED);
    }

    private static Answer restore(Call call) {
        Item website = website(call);
        if (!website.get(Products.STATUS).equals(DELETED)) {
            throw Refusal.invalid(ID + " (" + Products.number(website) + "); website is not deleted");
        }
        Period term = Products.term(call, "1M");
        Products.charge(call, KIND, website.get(CLASS), website.get("DOMAIN"), term);
        String end = Products.end(call.now(), term);
        Item restored = website.with(Products.STATUS, "ACTIVE", call.now()).with(Products.EXPIRATION, end, call.now());
        Products.put(call, restored, "RESTORE");
        return Answer.success().property(Products.EXPIRATION, end);
    }

    private static Answer pay(Call call) {
        Item website = alive(call);
        Period term = Products.term(call, website.get("PERIOD"));
        Products.charge(call, KIND, website.get(CLASS), website.get("DOMAIN"), term);
        String end = Products.end(Products.date(website.get(Products.EXPIRATION)), term);
        Products.put(call, website.with(Products.EXPIRATION, end, call.now()), "RENEW");
        return Answer.success().property(Products.EXPIRATION, end).property("PAIDUNTILDATE", end);
    }

    private static Answer setMode(Call call) {
        String mode = call.required(MODE).toUpperCase(Locale.ROOT);
        Products.put(call, alive(call).with(MODE, mode, call.now()), "SETRENEWALMODE");
        return Answer.success();
    }

    private static String failure(Item website) {
        return Products.end(Products.date(website.get(Products.EXPIRATION)), FAILURE);
    }

    private static Answer status(Call call) {
        Item website = website(call);
        String end = website.get(Products.EXPIRATION);
        return Answer.success()
                .property("ACCOUNTINGDATE", end)
                .property("ACCOUNTINGPERIOD", "0")
                .property("ASSIGNEDIP", ADDRESS)
                .ifAny("BRANDNAME", website.get("BRANDNAME"))
                .ifAny("BRANDURL", website.get("BRANDURL"))
                .property(CLASS, "WEBSITE")
                .property("CREATEDDATE", Answer.date(website.created()))
                .property("DESCRIPTION", website.get("DOMAIN"))
                .property(Products.EXPIRATION, end)
                .property("FAILUREDATE", failure(website))
                .property("FAILUREPERIOD", FAILURE.toString())
                .property("FINALIZATIONDATE", end)
                .property("FINALIZATIONPERIOD", "0")
                .property(ID, Products.number(website))
                .property("NEXTACTION", website.get(MODE).equals("AUTORENEW") ? "pay" : "expire")
                .property("NEXTACTIONDATE", end)
                .property("PEERUSER", Owner.peers(call, website.account()))
                .property("PREPAIDPERIOD", website.get("PERIOD"))
                .property("PAIDUNTILDATE", end)
                .property(MODE, website.get(MODE))
                .property("RENEWALPERIOD", website.get("PERIOD"))
                .property("REPOSITORY", REPOSITORY)
                .property("REPOSITORYPEERUSER", "")
                .property("SECURE", website.get("SECURE"))
                .property(Products.STATUS, website.get(Products.STATUS))
                .property("SUBCLASS", website.get(CLASS))
                .property("TITLE", website.get("TITLE"))
                .property("UPDATEDDATE", Answer.date(website.updated()))
                .ifAny("UPGRADEURL", website.get("UPGRADEURL"))
                .property("USER", website.account())
                .property(USER_ID, website.get(USER_ID));
    }

    private static Answer list(Call call) {
        var parameters = call.parameters();
        Predicate<String> user = Patterns.of(parameters, "USER");
        Predicate<String> state = Patterns.of(parameters, Products.STATUS).and(Patterns.regexes(parameters, "STATUS"));
        Predicate<String> type = Patterns.of(parameters, CLASS).and(Patterns.regexes(parameters, CLASS));
        Predicate<String> domain =
                Patterns.of(parameters, "DESCRIPTION").and(Patterns.regexes(parameters, "DESCRIPTION"));
        String websiteUser = call.text(USER_ID);
        return new ListAnswer<Item>(parameters)
                .column("OBJECTID", Products::number)
                .column(CLASS, item -> item.get(CLASS))
                .column("CREATEDDATE", item -> Answer.date(item.created()))
                .column("DESCRIPTION", item -> item.get("DOMAIN"))
                .column(Products.EXPIRATION, item -> item.get(Products.EXPIRATION))
                .column("FAILUREDATE", WebsiteCommands::failure)
                .column("PAIDUNTILDATE", item -> item.get(Products.EXPIRATION))
                .column(MODE, item -> item.get(MODE))
                .column(Products.STATUS, item -> item.get(Products.STATUS))
                .column("UPDATEDDATE", item -> Answer.date(item.updated()))
                .column("USER", Item::account)
                .of(Products.list(call, KIND)
                        .filter(item -> user.test(item.account()) && state.test(item.get(Products.STATUS)))
                        .filter(item -> type.test(item.get(CLASS)) && domain.test(item.get("DOMAIN")))
                        .filter(item ->
                                websiteUser.isEmpty() || item.get(USER_ID).equals(websiteUser)));
    }

    private static String hash(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    private static Answer session(Call call) {
        call.required("ENTITY");
        Item website = alive(call);
        return Answer.success()
                .property(
                        "URL",
                        "https://sandbox.invalid/website/" + Products.number(website) + "/"
                                + hash(website.id(), call.now().toString()));
    }

    /** The hash is one that the website's builder makes; the sandbox's is that of user, website and class. */
    private static Answer verify(Call call) {
        Item user = Products.find(call, USER_KIND, USER_ID);
        Item website = alive(call);
        String type = call.required(CLASS);
        String hash = call.required("HASH");
        if (!hash.equals(hash(Products.number(user), Products.number(website), type))) {
            throw Refusal.invalid("HASH (" + hash + ")");
        }
        return Answer.success();
    }

    private static Answer createUser(Call call) {
        SortedMap<String, List<String>> values = new TreeMap<>(Map.of(
                CLASS,
                List.of(call.required(CLASS)),
                "EMAIL",
                List.of(call.required("EMAIL")),
                "LANGUAGE",
                List.of(call.parameters().text("LANGUAGE").orElse("en"))));
        return Answer.success().property(USER_ID, Products.number(Products.create(call, USER_KIND, values)));
    }

    private static Answer updateUser(Call call) {
        Item user = Products.find(call, USER_KIND, USER_ID);
        Item updated = user.with(Products.sent(call, List.of("EMAIL", "LANGUAGE")), call.now());
        Products.put(call, updated, "MODIFY");
        return Answer.success()
                .property("EMAIL", updated.get("EMAIL"))
                .property("LANGUAGE", updated.get("LANGUAGE"))
                .property(USER_ID, Products.number(updated));
    }

    private static Answer statusUser(Call call) {
        Item user = Products.find(call, USER_KIND, USER_ID);
        return Answer.success()
                .property(CLASS, "WEBSITE-USER")
                .property("CREATEDDATE", Answer.date(user.created()))
                .property("DESCRIPTION", user.get("EMAIL"))
                .property("EMAIL", user.get("EMAIL"))
                .property(ID, Products.number(user))
                .property("LANGUAGE", user.get("LANGUAGE"))
                .property("PEERUSER", Owner.peers(call, user.account()))
                .property("REPOSITORY", REPOSITORY)
                .property("SUBCLASS", user.get(CLASS))
                .property("UPDATEDDATE", Answer.date(user.updated()))
                .property("USER", user.account())
                .property(USER_ID, Products.number(user));
    }
}
