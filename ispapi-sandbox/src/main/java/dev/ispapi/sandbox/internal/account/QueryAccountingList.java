package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answers;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.domain.ListPage;
import dev.ispapi.sandbox.internal.domain.Ownership;
import dev.ispapi.sandbox.internal.domain.Patterns;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Booking;
import dev.ispapi.wire.Response;
import dev.ispapi.wire.ResponseBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Lists the lines of an account. The opening balance and the sum of all lines that fit add up to the balance. */
final class QueryAccountingList implements CommandHandler {

    private static final int DEFAULT_LIMIT = 1000;
    private static final String NO_VAT = "0.00";

    @Override
    public Response handle(Call call) {
        Parameters parameters = call.parameters();
        Account account = account(call);
        Predicate<String> type = parameters.text("TYPE").map(Patterns::glob).orElse(text -> true);
        Predicate<String> description =
                parameters.text("DESCRIPTION").map(Patterns::glob).orElse(text -> true);
        Instant from = parameters.moment("MINDATE").orElse(Instant.MIN);
        Instant to = parameters.moment("MAXDATE").orElse(Instant.MAX);
        List<Booking> own = call.world().bookings().rows().stream()
                .filter(booking -> booking.account().equals(account.login()))
                .toList();
        List<Booking> bookings = new ArrayList<>(own.stream()
                .filter(booking ->
                        !booking.date().isBefore(from) && !booking.date().isAfter(to))
                .filter(booking -> type.test(booking.type()) && description.test(booking.description()))
                .toList());
        if (isDescending(parameters)) {
            Collections.reverse(bookings);
        }
        BigDecimal opening = sum(
                own.stream().filter(booking -> booking.date().isBefore(from)).toList());
        return answer(parameters, account, bookings, opening);
    }

    private static Account account(Call call) {
        String login = call.parameters().text("SUBUSER").orElse(call.account().login());
        Account account = call.world().accounts().find(login).orElseThrow(() -> Refusal.invalid("SUBUSER"));
        Ownership.requireVisible(call, login);
        return account;
    }

    private static boolean isDescending(Parameters parameters) {
        return parameters
                .text("ORDERBY")
                .map(order -> order.toUpperCase(Locale.ROOT).endsWith("DESC"))
                .orElse(false);
    }

    private static BigDecimal sum(List<Booking> bookings) {
        return bookings.stream().map(Booking::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Response answer(Parameters parameters, Account account, List<Booking> bookings, BigDecimal opening) {
        ListPage<Booking> page = ListPage.of(parameters, bookings, DEFAULT_LIMIT);
        ResponseBuilder answer = page.answer().property("ACCOUNTINGCURRENCY", account.currency());
        if (!parameters.flag("NOSUM").orElse(false)) {
            String sum = sum(bookings).toPlainString();
            answer.property("OPENINGBALANCE", opening.toPlainString())
                    .property("OPENINGBALANCEPRICE", opening.toPlainString())
                    .property("OPENINGBALANCEVATPRICE", NO_VAT)
                    .property("SUM", sum)
                    .property("SUMPRICE", sum)
                    .property("SUMVATPRICE", NO_VAT);
        }
        for (Booking booking : page.rows()) {
            String amount = booking.amount().toPlainString();
            answer.property("ACCOUNTINGID", Integer.toString(booking.id()))
                    .property("ACCOUNTINGDATE", Answers.date(booking.date()))
                    .property("ACCOUNTINGTYPE", booking.type())
                    .property("ACCOUNTINGDESCRIPTION", booking.description())
                    .property("ACCOUNTINGREFERENCE", booking.object())
                    .property("ACCOUNTINGAMOUNT", amount)
                    .property("ACCOUNTINGPRICE", amount)
                    .property("ACCOUNTINGVAT", NO_VAT)
                    .property("ACCOUNTINGVATPRICE", NO_VAT)
                    .property("ACCOUNTINGINVOICEID", "");
        }
        return answer.build();
    }
}
