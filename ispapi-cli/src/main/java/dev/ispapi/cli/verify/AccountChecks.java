package dev.ispapi.cli.verify;

import static dev.ispapi.cli.verify.Answers.shown;

import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The account: its settings, money, users and subresellers. */
final class AccountChecks {

    private static final Duration A_MONTH = Duration.ofDays(30);
    private static final Duration RECENT = Duration.ofDays(8);

    private AccountChecks() {}

    static List<Check> all() {
        return List.of(
                Check.reads(
                        "renewalmode-account",
                        "RENEWALMODE of the account is what DEFAULT means, and a domain set to DEFAULT says DEFAULT",
                        "what DEFAULT means for its domains",
                        AccountChecks::renewalMode),
                Check.reads(
                        "account-sign",
                        "AMOUNT is money that is there, and a charge is negative",
                        "whether AMOUNT is money that is there or money that is owed",
                        AccountChecks::sign),
                Check.reads(
                        "price-foreign-currency",
                        "each row of QueryZoneList has a zone and a currency of its own",
                        "the currency of a relation, and which zone a row is of",
                        AccountChecks::currencies),
                Check.reads(
                        "exchange",
                        "QueryExchangeRates without MINDATE gives the newest rate",
                        "whether the newest rates come by themselves",
                        AccountChecks::exchange),
                Check.reads(
                        "users",
                        "QueryUserList has USERNAME, and QueryRegistrarList REGISTRAR",
                        "whether lists of users and subresellers can be converted",
                        AccountChecks::users),
                Check.reads(
                        "subreseller",
                        "StatusAccount and QueryZonePriceList take REGISTRAR",
                        "the prices of subresellers",
                        AccountChecks::subreseller));
    }

    private static Finding renewalMode(Probe probe) {
        Response account = Answers.needed(probe.ask("StatusRegistrar"), "StatusRegistrar");
        Optional<String> mode = account.value("RENEWALMODE").filter(value -> !value.isEmpty());
        if (mode.isEmpty()) {
            return Finding.of(false, "StatusRegistrar has no RENEWALMODE");
        }
        String found = "RENEWALMODE of the account is " + mode.get();
        if (!probe.options().mayChange()) {
            return Finding.of(true, found);
        }
        String domain = probe.own().domain();
        Answers.needed(
                probe.order("SetDomainRenewalMode", "DOMAIN", domain, "RENEWALMODE", "DEFAULT"),
                "SetDomainRenewalMode");
        Response status = Answers.needed(probe.ask("StatusDomain", "DOMAIN", domain), "StatusDomain");
        return Finding.of(
                status.value("RENEWALMODE").filter("DEFAULT"::equals).isPresent(),
                found + ", of a domain set to DEFAULT: " + Answers.phrase(status, "RENEWALMODE"));
    }

    private static Finding sign(Probe probe) {
        String since = probe.clock()
                .instant()
                .minus(A_MONTH)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString()
                .replace('T', ' ')
                .replace("Z", "");
        if (probe.options().mayChange()) {
            return signOfACharge(probe, since);
        }
        Response bookings =
                Answers.needed(probe.ask("QueryAccountingList", "MINDATE", since, "LIMIT", "5"), "QueryAccountingList");
        int negative = 0;
        int positive = 0;
        for (int row = 0; row < bookings.values("ACCOUNTINGPRICE").size(); row++) {
            int signum = Answers.number(bookings, "ACCOUNTINGPRICE", row)
                    .map(BigDecimal::signum)
                    .orElse(0);
            negative += signum < 0 ? 1 : 0;
            positive += signum > 0 ? 1 : 0;
        }
        return negative + positive == 0
                ? Finding.unknown("no booking of the last 30 days says it")
                : Finding.unknown(negative + " negative and " + positive
                        + " positive bookings; --changes tells, as it charges something");
    }

    private static Finding signOfACharge(Probe probe, String since) {
        probe.own().contact();
        BigDecimal before = amount(probe);
        probe.own().newDomain();
        BigDecimal after = amount(probe);
        Response bookings = probe.ask("QueryAccountingList", "MINDATE", since, "LIMIT", "5");
        int change = after.compareTo(before);
        String found = "AMOUNT " + (change < 0 ? "falls" : change > 0 ? "rises" : "stays") + " with a charge; "
                + bookings.values("ACCOUNTINGPRICE").stream()
                        .filter(price -> price.startsWith("-"))
                        .count()
                + " of " + bookings.values("ACCOUNTINGPRICE").size() + " bookings are negative";
        return change == 0 ? Finding.unknown(found) : Finding.of(change < 0, found);
    }

    private static BigDecimal amount(Probe probe) {
        return Answers.number(Answers.needed(probe.ask("StatusAccount"), "StatusAccount"), "AMOUNT")
                .orElseThrow(() -> new UndecidedException("StatusAccount has no AMOUNT"));
    }

    private static Finding currencies(Probe probe) {
        Response zones = Answers.needed(probe.ask("QueryZoneList"), "QueryZoneList");
        Response account = probe.ask("StatusAccount");
        Set<String> currencies = new TreeSet<>(zones.values("CURRENCY"));
        int rows = zones.values("ZONE").size();
        if (rows == 0) {
            return Finding.unknown("the list has no row with ZONE");
        }
        return Finding.of(
                zones.values("CURRENCY").size() == rows && !currencies.contains(""),
                rows + " rows in " + String.join(", ", currencies) + "; the account in "
                        + account.value("CURRENCY").orElse("no CURRENCY"));
    }

    private static Finding exchange(Probe probe) {
        Response rates = Answers.needed(
                probe.ask("QueryExchangeRates", "CURRENCYFROM", "USD", "CURRENCYTO", "EUR"), "QueryExchangeRates");
        Instant old = probe.clock().instant().minus(RECENT);
        String dates = rates.column("EXCHANGEDATE").isPresent() ? "EXCHANGEDATE" : "DATE";
        Optional<Instant> first = Answers.time(rates, dates);
        return first.map(date ->
                        Finding.of(date.isAfter(old), rates.values(dates).size() + " rows, the first of " + date))
                .orElseGet(() -> Finding.unknown("no date can be read"));
    }

    private static Finding users(Probe probe) {
        Response users = probe.ask("QueryUserList", "TYPE", "USER");
        Response registrars = probe.ask("QueryRegistrarList");
        boolean isRead = isList(users, "USERNAME") && isList(registrars, "REGISTRAR");
        return Finding.of(
                isRead,
                "QueryUserList " + users.code() + " with " + columns(users) + "; QueryRegistrarList "
                        + registrars.code() + " with " + columns(registrars));
    }

    /** An empty list need not have the column. */
    private static boolean isList(Response response, String column) {
        boolean isEmpty = Answers.number(response, "TOTAL")
                .filter(total -> total.signum() == 0)
                .isPresent();
        return response.isSuccess()
                && (isEmpty || response.column(column).isPresent() || Answers.hasValue(response, "COLUMN", column));
    }

    private static String columns(Response response) {
        return response.column("COLUMN").isPresent()
                ? "COLUMN " + String.join(", ", response.values("COLUMN"))
                : "no COLUMN";
    }

    private static Finding subreseller(Probe probe) {
        Response list = Answers.needed(probe.ask("QueryRegistrarList"), "QueryRegistrarList");
        String registrar = list.value("REGISTRAR")
                .filter(name -> !name.isEmpty())
                .orElseThrow(() -> new UndecidedException("the account has no subreseller"));
        Response account = probe.ask("StatusAccount", "REGISTRAR", registrar);
        Response prices = probe.ask("QueryZonePriceList", "REGISTRAR", registrar, "LIMIT", "3");
        return Finding.of(
                account.isSuccess() && prices.isSuccess(),
                "StatusAccount " + shown(account) + "; QueryZonePriceList " + shown(prices));
    }
}
