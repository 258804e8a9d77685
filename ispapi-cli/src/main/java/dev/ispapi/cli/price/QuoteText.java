package dev.ispapi.cli.price;

import dev.ispapi.cli.terminal.Language;
import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Table;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.price.Quote;
import dev.ispapi.tld.price.QuoteLine;
import dev.ispapi.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A quote for people: its lines under each other, amounts flush right, and the sum. */
final class QuoteText {

    private QuoteText() {}

    static List<String> lines(Quote quote, Optional<Money> converted, Language language, Terminal terminal) {
        boolean hasColours = terminal.hasColours();
        List<String> lines = new ArrayList<>();
        String domain = DomainName.of(quote.domain().orElseThrow()).unicode();
        String term = quote.term()
                .map(period -> language.say(" for ", " für ") + period)
                .orElse("");
        String name = Text.printable(domain);
        String about = name + ": " + quote.order().priceName(language.ofRules()) + term
                + language.say(", class ", ", Klasse ") + Text.printable(quote.owner());
        Words.wrapped(about, terminal.columns())
                .forEach(part -> lines.add(part.replace(name, Style.STRONG.of(name, hasColours))));
        lines.add("");
        List<Money> sums =
                Stream.concat(quote.totals().stream(), converted.stream()).toList();
        int amounts = Stream.concat(
                        quote.lines().stream().map(QuoteText::amount),
                        sums.stream().map(Money::toString))
                .mapToInt(Text::width)
                .max()
                .orElseThrow();
        int prices = quote.lines().stream()
                .mapToInt(line -> Text.width(price(line)))
                .max()
                .orElseThrow();
        Table table = new Table(
                terminal,
                language.say("LINE", "POSTEN"),
                language.say("PRICE", "PREIS"),
                language.say("AMOUNT", "BETRAG"),
                language.say("FROM", "HERKUNFT"));
        for (QuoteLine line : quote.lines()) {
            table.row(
                    Style.PLAIN,
                    Text.printable(line.description(language.ofRules())),
                    right(price(line), prices),
                    right(amount(line), amounts),
                    Text.printable(line.source()));
        }
        for (Money sum : quote.totals()) {
            table.row(Style.PLAIN, language.say("Total", "Summe"), "", right(sum.toString(), amounts), "");
        }
        converted.ifPresent(sum -> table.row(
                Style.PLAIN,
                language.say("Total in ", "Summe in ") + sum.currency(),
                "",
                right(sum.toString(), amounts),
                ""));
        lines.addAll(table.lines());
        if (!quote.notes().isEmpty()) {
            lines.add("");
            quote.notes()
                    .forEach(note -> lines.addAll(Words.wrapped(
                            language.say("Note: ", "Hinweis: ") + Text.printable(note.text(language.ofRules())),
                            terminal.columns())));
        }
        quote.premiumClass().ifPresent(premiumClass -> {
            lines.add("");
            String hint = language.say(
                            "This is a premium name: the order must hold CLASS=",
                            "Das ist ein Premium-Name; der Auftrag braucht CLASS=")
                    + Text.printable(premiumClass) + ".";
            Words.wrapped(hint, terminal.columns()).forEach(part -> lines.add(Style.CAREFUL.of(part, hasColours)));
        });
        return lines;
    }

    private static String price(QuoteLine line) {
        return line.quantity() + " x " + line.unitPrice().toPlainString();
    }

    private static String amount(QuoteLine line) {
        return new Money(line.amount(), line.currency()).toString();
    }

    private static String right(String text, int columns) {
        return " ".repeat(columns - Text.width(text)) + text;
    }
}
