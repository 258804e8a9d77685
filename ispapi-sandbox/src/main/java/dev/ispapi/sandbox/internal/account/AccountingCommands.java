package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.sandbox.internal.world.ExchangeTable;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The commands about the lines of accounts. */
public final class AccountingCommands {

    private static final String LINKED = "LINKED";

    private AccountingCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "QueryAccountingList", AccountingCommands::list,
                "QueryAccountingTypeList", AccountingCommands::types,
                "StatusAccounting", AccountingCommands::status,
                "AddAccounting", AccountingCommands::add,
                "ModifyAccounting", AccountingCommands::modify,
                "DeleteAccounting", AccountingCommands::delete);
    }

    private static Stream<Booking> bookings(Call call) {
        Predicate<String> depth = Owner.inDepth(call, Owner.named(call).login(), "SELF");
        World world = call.world();
        return world.accounts().rows().stream()
                .map(Account::login)
                .filter(depth)
                .flatMap(login -> world.bookingsOf(login).stream());
    }

    private static Predicate<Booking> wanted(Parameters parameters) {
        Predicate<String> type = Patterns.of(parameters, "TYPE").and(Patterns.regexes(parameters, "TYPE"));
        Predicate<String> description = Patterns.of(parameters, "DESCRIPTION");
        Predicate<String> reference = Patterns.of(parameters, "REFERENCE");
        Predicate<String> invoice = Patterns.of(parameters, "INVOICEID");
        return booking -> type.test(booking.type())
                && description.test(booking.description())
                && reference.test(booking.reference())
                && invoice.test(booking.invoice());
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        Instant from = parameters.moment("MINDATE").orElse(Instant.MIN);
        Predicate<Instant> date = ListAnswer.between(parameters, "DATE");
        Predicate<Booking> wanted = wanted(parameters);
        List<Booking> before =
                bookings(call).filter(booking -> booking.date().isBefore(from)).toList();
        List<Booking> found = bookings(call)
                .filter(booking -> date.test(booking.date()))
                .filter(wanted)
                .toList();
        Answer answer = new ListAnswer<Booking>(parameters)
                .prefix("ACCOUNTING")
                .column("ACCOUNTINGID", booking -> Integer.toString(booking.id()))
                .column("ACCOUNTINGAMOUNT", booking -> booking.quantity().toPlainString())
                .column("ACCOUNTINGCURRENCY", booking -> currency(call.world(), booking))
                .column("ACCOUNTINGDATE", booking -> Answer.date(booking.date()))
                .column("ACCOUNTINGTYPE", Booking::type)
                .column("ACCOUNTINGDESCRIPTION", Booking::description)
                .column("ACCOUNTINGINVOICEID", Booking::invoice)
                .column("ACCOUNTINGPRICE", booking -> booking.price().toPlainString())
                .column("ACCOUNTINGREFERENCE", Booking::reference)
                .column("ACCOUNTINGVAT", booking -> booking.vat().toPlainString())
                .column("ACCOUNTINGVATPRICE", booking -> booking.vatPrice().toPlainString())
                .order("ACCOUNTINGID", booking -> World.numbered(booking.id()))
                .order("ACCOUNTINGDATE", booking -> Answer.date(booking.date()) + World.numbered(booking.id()))
                .order("ACCOUNTINGDATEONLY", booking -> Answer.date(booking.date()))
                .order("INVOICEID", Booking::invoice)
                .of(found.stream());
        if (!call.flag("NOSUM")) {
            sums(answer, "OPENINGBALANCE", before);
            sums(answer, "SUM", Stream.concat(before.stream(), found.stream()).toList());
        }
        return answer;
    }

    private static String currency(World world, Booking booking) {
        return world.accounts().find(booking.account()).map(Account::currency).orElse("");
    }

    private static void sums(Answer answer, String name, List<Booking> bookings) {
        answer.property(name, sum(bookings, Booking::total))
                .property(name + "PRICE", sum(bookings, Booking::price))
                .property(name + "VATPRICE", sum(bookings, Booking::vatPrice));
    }

    private static String sum(List<Booking> bookings, Function<Booking, BigDecimal> amount) {
        return bookings.stream()
                .map(amount)
                .reduce(new BigDecimal("0.00"), BigDecimal::add)
                .toPlainString();
    }

    private static Answer types(Call call) {
        Predicate<Instant> date = ListAnswer.between(call.parameters(), "DATE");
        Predicate<Booking> wanted = wanted(call.parameters());
        return new ListAnswer<String>(call.parameters())
                .column("ACCOUNTINGTYPE", type -> type)
                .of(bookings(call)
                        .filter(booking -> date.test(booking.date()))
                        .filter(wanted)
                        .map(Booking::type)
                        .distinct()
                        .sorted());
    }

    /** A line of the account that {@code SUBUSER} names. */
    private static Booking find(Call call, Function<String, Refusal> otherwise) {
        String id = call.required("ACCOUNTINGID");
        String account = Owner.named(call).login();
        return call.world()
                .bookings()
                .find(World.numbered(call.parameters().number("ACCOUNTINGID").orElse(0)))
                .filter(booking -> booking.account().equals(account))
                .orElseThrow(() -> otherwise.apply("ACCOUNTINGID (" + id + ")"));
    }

    private static Answer status(Call call) {
        Booking booking = find(call, Refusal::notFound);
        return Answer.success()
                .property("ID", Integer.toString(booking.id()))
                .property(
                        "AMOUNT",
                        booking.quantity().setScale(4, RoundingMode.HALF_UP).toPlainString())
                .property("CURRENCY", currency(call.world(), booking))
                .property("DATE", Answer.date(booking.date()))
                .property("DESCRIPTION", booking.description())
                .property("INVOICEID", booking.invoice())
                .property("PAYMENT", booking.price().toPlainString())
                .property("REFERENCE", booking.reference())
                .property("TYPE", booking.type())
                .property("VAT", booking.vat().toPlainString());
    }

    /** A subuser whose lines the caller writes. */
    private static Account subuser(Call call) {
        String login = call.required("SUBUSER");
        Account account =
                call.world().accounts().find(login).orElseThrow(() -> Refusal.invalid("SUBUSER (" + login + ")"));
        if (Owner.depth(call.world(), call.login(), login) < 1) {
            throw Refusal.forbidden();
        }
        return account;
    }

    private static Answer add(Call call) {
        Account account = subuser(call);
        Parameters parameters = call.parameters();
        String type = call.required("TYPE").toUpperCase(Locale.ROOT);
        call.required("PAYMENT");
        BigDecimal payment = parameters.decimal("PAYMENT").orElseThrow();
        String currency = parameters.word("CURRENCY").orElse(account.currency());
        Booking booking = new Booking(
                call.world().next("BOOKING"),
                account.login(),
                parameters.moment("DATE").orElse(call.now()),
                type,
                call.required("DESCRIPTION"),
                call.text("REFERENCE"),
                parameters.decimal("AMOUNT").orElse(BigDecimal.ONE),
                converted(payment, currency, account.currency()),
                parameters.decimal("VAT").orElse(account.profile().vat()),
                parameters.text("INVOICEID").orElse(type.equals("PAYMENT") ? "+" : "-"));
        call.world().bookings().put(booking);
        return Answer.success().property("ACCOUNTINGID", Integer.toString(booking.id()));
    }

    private static BigDecimal converted(BigDecimal payment, String from, String to) {
        try {
            return ExchangeTable.convert(new Money(payment, from), to).amount();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("CURRENCY (" + from + ")");
        }
    }

    private static Answer modify(Call call) {
        subuser(call);
        Parameters parameters = call.parameters();
        Booking old = find(call, Refusal::invalid);
        checkNotInvoiced(call, old);
        call.world()
                .bookings()
                .put(new Booking(
                        old.id(),
                        old.account(),
                        parameters.moment("DATE").orElse(old.date()),
                        parameters.word("TYPE").orElse(old.type()),
                        parameters.text("DESCRIPTION").orElse(old.description()),
                        parameters.sent("REFERENCE").orElse(old.reference()),
                        parameters.decimal("AMOUNT").orElse(old.quantity()),
                        parameters.decimal("PAYMENT").orElse(old.price()),
                        parameters.decimal("VAT").orElse(old.vat()),
                        parameters.text("INVOICEID").orElse(old.invoice())));
        return Answer.success();
    }

    private static Answer delete(Call call) {
        subuser(call);
        Booking booking = find(call, Refusal::invalid);
        checkNotInvoiced(call, booking);
        call.world().bookings().removeRow(booking);
        return Answer.success();
    }

    private static void checkNotInvoiced(Call call, Booking booking) {
        InvoiceCommands.find(call.world(), booking.invoice())
                .filter(invoice -> !invoice.get("STATUS").equals("NEW"))
                .ifPresent(invoice -> {
                    throw Refusal.failed(LINKED + " TO INVOICE " + booking.invoice());
                });
    }
}
