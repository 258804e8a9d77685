package dev.ispapi.sandbox.internal.account;

import dev.ispapi.idn.DomainName;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.object.UserClasses;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.Item;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands that tell of accounts. */
public final class UserQueries {

    private static final String CONTACT_SETTINGS = "user-info/contact/";

    private UserQueries() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "StatusUser", UserQueries::status,
                "QueryUserList", UserQueries::list,
                "FindUser", UserQueries::search,
                "GetUserBranch", UserQueries::branch,
                "GetUserId", UserQueries::id,
                "GetUserIndex", UserQueries::index,
                "ConvertIDN", UserQueries::convert);
    }

    private static Answer status(Call call) {
        Account account = Owner.named(call);
        Account.Profile profile = account.profile();
        BigDecimal payments = sum(call, account, booking -> booking.type().equals("PAYMENT"));
        BigDecimal volume = sum(call, account, booking -> !booking.type().equals("PAYMENT"));
        Answer answer = Answer.success()
                .property("ACCOUNTCREDIT", profile.credit().toPlainString())
                .property("ACCOUNTCURRENCY", account.currency())
                .property(
                        "ACCOUNTCURRENT",
                        new Ledger(call.world()).balance(account).toPlainString())
                .property(
                        "ACCOUNTDEPOSIT",
                        Deposits.sum(call.world(), account.login()).toPlainString())
                .property("ACCOUNTPAYMENT", payments.toPlainString())
                .property("ACCOUNTTAXRATES", profile.taxRates())
                .property("ACCOUNTTEMPCREDIT", "0.00")
                .property("ACCOUNTVAT", profile.vat().toPlainString())
                .property("ACCOUNTVOLUME", volume.negate().toPlainString())
                .property("ACTIVE", profile.isActive() ? "1" : "0")
                .property("ALLOWEDIP", profile.addresses())
                .property("CREATEDDATE", Answer.date(profile.created()))
                .property(
                        "OTPSTATUS",
                        call.world().oneTimeCodes().find(account.login()).isPresent() ? "ACTIVE" : "INACTIVE")
                .property("PARENTUSER", account.parent())
                .property("UPDATEDDATE", Answer.date(profile.updated()))
                .property("USER", account.login())
                .property("USERCLASS", profile.userClass().isEmpty() ? UserClassCommands.OWN : profile.userClass());
        if (!profile.comment().isEmpty()) {
            answer.property("COMMENT", URLEncoder.encode(String.join("\n", profile.comment()), StandardCharsets.UTF_8));
        }
        if (call.parameters().flag("RELATIONS").orElse(true)) {
            boolean isOwn = call.text("SUBUSER").isEmpty();
            SortedMap<String, String> relations =
                    isOwn ? UserClasses.relations(call.world(), account) : account.relations();
            relations.forEach(
                    (type, value) -> answer.property("RELATIONTYPE", type).property("RELATIONVALUE", value));
        }
        if (call.flag("STATS")) {
            answer.property("SUBUSERSDIRECT", Long.toString(below(call, account, true)))
                    .property("SUBUSERSTOTAL", Long.toString(below(call, account, false)));
        }
        properties(call, account, answer);
        return answer;
    }

    private static BigDecimal sum(Call call, Account account, Predicate<Booking> wanted) {
        return call.world().bookingsOf(account.login()).stream()
                .filter(wanted)
                .map(Booking::total)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static long below(Call call, Account account, boolean isDirect) {
        return call.world().accounts().rows().stream()
                .mapToInt(other -> Owner.depth(call.world(), account.login(), other.login()))
                .filter(depth -> isDirect ? depth == 1 : depth > 0)
                .count();
    }

    private static void properties(Call call, Account account, Answer answer) {
        for (String property : call.parameters().word("PROPERTIES").orElse("").split("[ ,;]+", -1)) {
            switch (property) {
                case "USERINDEX" -> answer.property("USERINDEX", index(call, account.login()));
                case "PARENTUSERINDEX" -> answer.property("PARENTUSERINDEX", index(call, account.parent()));
                case "TLDDATA" -> tlds(call, account, answer);
                default -> {
                    // The platform does not mind properties that it does not know.
                }
            }
        }
    }

    /** The zones that the account has a price for. */
    private static void tlds(Call call, Account account, Answer answer) {
        SortedMap<String, String> relations = UserClasses.relations(call.world(), account);
        for (String zone : call.world().rules().zones()) {
            String tldClass = call.world().rules().tldClass(zone);
            if (relations.containsKey("PRICE_CLASS_DOMAIN_" + tldClass + "_ANNUAL")) {
                answer.property("TLDCLASS", tldClass).property("TLDLABEL", zone);
            }
        }
    }

    private static String index(Call call, String login) {
        return login.isEmpty() ? "0" : Integer.toString(call.world().numberOf(login));
    }

    private static Answer index(Call call) {
        Account account = call.world()
                .accounts()
                .find(call.required("USER"))
                .orElseThrow(() -> Refusal.failed("USER (" + call.required("USER") + ")"));
        Owner.requireVisible(call, account.login());
        return Answer.success()
                .property("PARENTUSERINDEX", index(call, account.parent()))
                .property("USERINDEX", index(call, account.login()));
    }

    private static Answer id(Call call) {
        String index = call.required("USERINDEX");
        Account account = call.world().accounts().rows().stream()
                .filter(candidate -> index(call, candidate.login()).equals(index))
                .findFirst()
                .orElseThrow(() -> Refusal.failed("USERINDEX (" + index + ")"));
        Owner.requireVisible(call, account.login());
        return Answer.success().property("PARENTUSER", account.parent()).property("USER", account.login());
    }

    private static Answer branch(Call call) {
        Account account = Owner.account(call, "SUBUSER", call.required("SUBUSER"));
        List<String> chain = Owner.branch(call.world(), call.login(), account.login());
        return Answer.success()
                .property("FIRST", "0")
                .property("LAST", Integer.toString(chain.size() - 1))
                .property("COUNT", Integer.toString(chain.size()))
                .property("TOTAL", Integer.toString(chain.size()))
                .property("USER", chain);
    }

    /** The account itself and those below it, as the page says; in the order of the branch. */
    private static Stream<Account> users(Call call, String root) {
        Predicate<String> depth = Owner.inDepth(call, root, "ALL");
        return call.world().accounts().rows().stream()
                .filter(account -> depth.test(account.login()))
                .sorted(Comparator.comparingInt(account -> Owner.depth(call.world(), root, account.login())));
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        List<Predicate<String>> names =
                parameters.list("USER").stream().map(Patterns::glob).toList();
        Predicate<String> regex = Patterns.regexes(parameters, "USER");
        Predicate<String> userClass = Patterns.of(parameters, "USERCLASS");
        Predicate<Instant> created = ListAnswer.between(parameters, "CREATEDDATE");
        Predicate<Instant> updated = ListAnswer.between(parameters, "UPDATEDDATE");
        Predicate<Account> active = account -> parameters
                .flag("ACTIVE")
                .map(wanted -> wanted == account.profile().isActive())
                .orElse(true);
        return new ListAnswer<Account>(parameters)
                .column("USER", Account::login)
                .column("PARENTUSER", Account::parent)
                .order("CREATEDDATE", account -> Answer.date(account.profile().created()))
                .order("UPDATEDDATE", account -> Answer.date(account.profile().updated()))
                .of(users(call, Owner.named(call).login())
                        .filter(account ->
                                names.isEmpty() || names.stream().anyMatch(name -> name.test(account.login())))
                        .filter(account -> regex.test(account.login()))
                        .filter(account -> userClass.test(account.profile().userClass()))
                        .filter(account -> created.test(account.profile().created())
                                && updated.test(account.profile().updated()))
                        .filter(active));
    }

    /** An account and where a pattern was found in its environment; an empty setting if it was in its name. */
    private record Found(Account account, String key, String name, String value) {}

    private static Answer search(Call call) {
        Parameters parameters = call.parameters();
        String pattern = call.required("PATTERN");
        boolean isExact = call.flag("EXACTMATCH");
        boolean isInverted = call.flag("INVERT");
        Predicate<String> matches = Patterns.glob(isExact ? pattern : "*" + pattern + "*");
        boolean inEnvironment =
                parameters.oneOf("MATCHMODE", "USER", "ENVIRONMENT").equals("ENVIRONMENT");
        Stream<Account> accounts = users(call, call.login())
                .filter(account -> !account.login().equals(call.login()))
                .filter(account -> !call.flag("ACTIVE") || account.profile().isActive());
        Stream<Found> found = inEnvironment
                ? accounts.flatMap(account ->
                        settings(call, account).filter(setting -> isInverted != matches.test(setting.value())))
                : accounts.filter(account -> isInverted != matches.test(account.login()))
                        .map(account -> new Found(account, "", "", ""));
        ListAnswer<Found> answer = new ListAnswer<Found>(parameters)
                .column("PARENTUSER", hit -> hit.account().parent())
                .column("USER", hit -> hit.account().login())
                .column(
                        "USERCREATEDDATE",
                        hit -> Answer.date(hit.account().profile().created()))
                .order("USERID", hit -> hit.account().login());
        if (inEnvironment) {
            answer.column("ENVIRONMENTKEY", Found::key)
                    .column("ENVIRONMENTNAME", Found::name)
                    .column("ENVIRONMENTVALUE", Found::value);
        }
        return answer.of(found);
    }

    private static Stream<Found> settings(Call call, Account account) {
        return call
                .world()
                .items()
                .withPrefix(Item.key(Item.ENVIRONMENT, account.login() + " " + CONTACT_SETTINGS))
                .stream()
                .map(item -> new Found(
                        account,
                        item.get("ENVIRONMENTKEY"),
                        item.get("ENVIRONMENTNAME"),
                        item.get("ENVIRONMENTVALUE")));
    }

    private static Answer convert(Call call) {
        List<String> names = call.parameters().list("DOMAIN");
        if (names.isEmpty()) {
            throw Refusal.missing("DOMAIN0");
        }
        Answer answer = Answer.success();
        names.forEach(text -> {
            try {
                DomainName name = DomainName.zone(text);
                answer.property("IDN", name.unicode()).property("ACE", name.ascii());
            } catch (IllegalArgumentException e) {
                answer.property("IDN", "").property("ACE", "");
            }
        });
        return answer;
    }
}
