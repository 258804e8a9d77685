package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Ledger;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.sandbox.internal.world.Item;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands about balances, currencies and taxes. */
public final class AccountCommands {

    private static final int ALL = 999_999;
    private static final int LONGEST = 366;
    private static final Pattern TAX = Pattern.compile("(?:([^:+]*):)?([0-9]{1,3}(?:\\.[0-9]{1,4})?)");

    private AccountCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "StatusAccount", AccountCommands::status,
                "QueryAccountBalanceList", AccountCommands::balances,
                "QueryDepositList", AccountCommands::deposits,
                "QueryExchangeRates", AccountCommands::rates,
                "GetCurrencies", AccountCommands::currencies,
                "GetCurrentExchangeRates", AccountCommands::currentRates,
                "GetVATFromTaxrates", AccountCommands::taxes);
    }

    private static Answer status(Call call) {
        Account account = call.account();
        return Answer.success()
                .property("AMOUNT", new Ledger(call.world()).balance(account).toPlainString())
                .property("CREDIT", account.profile().credit().toPlainString())
                .property("CURRENCY", account.currency())
                .property("DEPOSIT", Deposits.sum(call.world(), account.login()).toPlainString())
                .property("VAT", account.profile().vat().toPlainString());
    }

    private static Answer balances(Call call) {
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        List<String> skipped = call.parameters().list("SKIPSUBUSER");
        String task = call.parameters().oneOf("TASK", "ALL", "AR", "AP");
        Optional<Instant> date = call.parameters().moment("DATE");
        Ledger ledger = new Ledger(call.world());
        List<Account> accounts = call.world().accounts().rows().stream()
                .filter(account -> depth.test(account.login()) && !skipped.contains(account.login()))
                .filter(account -> switch (task) {
                    case "AR" -> ledger.balance(account).signum() < 0;
                    case "AP" -> ledger.balance(account).signum() > 0;
                    default -> true;
                })
                .toList();
        ListAnswer<Account> answer = new ListAnswer<Account>(call.parameters())
                .limit(ALL)
                .column("CREDIT", account -> account.profile().credit().toPlainString())
                .column("CURRENCY", Account::currency)
                .column("CURRENTBALANCE", account -> money(ledger.balance(account)))
                .column("USER", Account::login)
                .order("CURRENCYUSERID", account -> account.currency() + account.login());
        if (call.flag("WIDE")) {
            answer.column("BILLINGTYPE", account -> "PREPAID");
        }
        date.ifPresent(moment -> answer.column("DATE", account -> Answer.date(moment))
                .column("DATEBALANCE", account -> money(at(call, account, moment))));
        Answer list = answer.of(accounts.stream());
        totals(list, "CURRENTBALANCE", accounts, ledger::balance);
        date.ifPresent(moment -> totals(list, "DATEBALANCE", accounts, account -> at(call, account, moment)));
        return list;
    }

    private static BigDecimal at(Call call, Account account, Instant moment) {
        return call.world().bookingsOf(account.login()).stream()
                .filter(booking -> !booking.date().isAfter(moment))
                .map(Booking::total)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    /** The sums of each currency. */
    private static void totals(
            Answer answer, String name, List<Account> accounts, Function<Account, BigDecimal> balance) {
        accounts.stream().map(Account::currency).distinct().sorted().forEach(currency -> {
            List<BigDecimal> all = accounts.stream()
                    .filter(account -> account.currency().equals(currency))
                    .map(balance)
                    .toList();
            answer.property(name + "CURRENCY", currency)
                    .property(name + "SUM", sum(all.stream()))
                    .property(name + "ALLOWANCE", sum(all.stream().filter(amount -> amount.signum() < 0)))
                    .property(name + "DEBTS", sum(all.stream().filter(amount -> amount.signum() > 0)));
        });
    }

    private static String sum(Stream<BigDecimal> amounts) {
        return money(amounts.reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static String money(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static Answer deposits(Call call) {
        Account account = Owner.named(call);
        call.parameters().oneOf("USERDEPTH", "SELF");
        Predicate<String> type = Patterns.of(call.parameters(), "ACCOUNTINGTYPE");
        return new ListAnswer<Item>(call.parameters())
                .column("ACCOUNTINGTYPE", item -> item.get("CLASS"))
                .column("CREATEDDATE", item -> Answer.date(item.created()))
                .column("CURRENCY", item -> account.currency())
                .column("DEPOSIT", item -> "-" + item.get("DEPOSIT"))
                .column("DEPOSITID", Item::id)
                .column("DESCRIPTION", item -> item.get("DOMAIN"))
                .column("EXPIRATIONDATE", item -> Answer.NO_DATE)
                .column("UPDATEDDATE", item -> Answer.date(item.updated()))
                .column("USER", Item::account)
                .of(Deposits.of(call.world(), account.login()).stream().filter(item -> type.test(item.get("CLASS"))));
    }

    /** A rate of a day. */
    private record Rate(LocalDate day, String currency, BigDecimal rate) {}

    private static Answer rates(Call call) {
        String wanted = call.parameters().word("CURRENCYTO").orElse("");
        LocalDate today = LocalDate.ofInstant(call.now(), ZoneOffset.UTC);
        LocalDate last = day(call, "MAXDATE").filter(day -> day.isBefore(today)).orElse(today);
        LocalDate oldest = last.minusDays(LONGEST);
        LocalDate first = day(call, "MINDATE")
                .map(day -> day.isBefore(oldest) ? oldest : day)
                .orElse(last);
        return new ListAnswer<Rate>(call.parameters())
                .column("CURRENCYFROM", rate -> ExchangeTable.BASE)
                .column("CURRENCYTO", Rate::currency)
                .column("DATE", rate -> rate.day().toString())
                .column("RATE", rate -> rate.rate().toPlainString())
                .of(
                        first.isAfter(last)
                                ? Stream.empty()
                                : first.datesUntil(last.plusDays(1))
                                        .flatMap(day -> ExchangeTable.rates().entrySet().stream()
                                                .filter(rate -> wanted.isEmpty()
                                                        || rate.getKey().equals(wanted))
                                                .map(rate -> new Rate(day, rate.getKey(), rate.getValue()))));
    }

    private static Optional<LocalDate> day(Call call, String name) {
        return call.parameters().moment(name).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static Answer currencies(Call call) {
        return Answer.success()
                .property("CURRENCY", ExchangeTable.BASE)
                .property("CURRENCY", List.copyOf(ExchangeTable.rates().keySet()));
    }

    private static Answer currentRates(Call call) {
        Answer answer = Answer.success();
        ExchangeTable.rates()
                .forEach((currency, rate) -> answer.property("CURRENCYFROM", ExchangeTable.BASE)
                        .property("CURRENCYTO", currency)
                        .property("DATE", Answer.date(call.now()))
                        .property("RATE", rate.toPlainString()));
        return answer;
    }

    private static Answer taxes(Call call) {
        String text = call.required("TAXRATES");
        Answer answer = Answer.success();
        BigDecimal total = BigDecimal.ZERO;
        for (String tax : text.split("\\+", -1)) {
            Matcher matcher = TAX.matcher(tax.strip());
            if (!matcher.matches()) {
                throw Refusal.invalid("TAXRATES (" + text + ")");
            }
            BigDecimal rate = new BigDecimal(matcher.group(2)).setScale(4, RoundingMode.HALF_UP);
            String name = Optional.ofNullable(matcher.group(1)).orElse("");
            answer.property("TAXRATESNAME", name)
                    .property("TAXRATESNOMINALRATE", "")
                    .property("TAXRATESRATE", rate.toPlainString());
            total = total.add(rate);
        }
        return answer.property("VAT", total.setScale(4, RoundingMode.HALF_UP).toPlainString());
    }
}
