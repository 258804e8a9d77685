package dev.ispapi.cli.check;

import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Table;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.domain.Availability;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.idn.DomainName;
import java.util.StringJoiner;

/** A table for people: printed at the end, when all widths are known. */
final class TableResults implements Results {

    private static final int WIDEST_NAME = 50;

    private final Terminal terminal;
    private final Table table;

    TableResults(Terminal terminal) {
        this.terminal = terminal;
        this.table = new Table(terminal.hasColours(), "NAME", "AVAILABILITY", "PRICE", "REMARKS");
    }

    @Override
    public void add(NameToCheck name, DomainAvailability availability) {
        table.row(
                style(availability.availability()),
                Text.shorten(Text.printable(name.typed()), WIDEST_NAME),
                word(availability.availability()),
                availability.price().map(Object::toString).orElse(""),
                Text.printable(remarks(name, availability)));
    }

    private static Style style(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> Style.GOOD;
            case PREMIUM -> Style.CAREFUL;
            case NOT_AVAILABLE -> Style.FAINT;
            case UNKNOWN -> Style.BAD;
        };
    }

    private static String word(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> "available";
            case PREMIUM -> "premium";
            case NOT_AVAILABLE -> "not available";
            case UNKNOWN -> "unknown";
        };
    }

    private static String remarks(NameToCheck name, DomainAvailability availability) {
        StringJoiner remarks = new StringJoiner("; ");
        name.otherName().ifPresent(other -> remarks.add("becomes " + other));
        DomainName domain = availability.domain();
        if (!domain.ascii().equals(domain.unicode())) {
            remarks.add("is " + (domain.ascii().equalsIgnoreCase(name.typed()) ? domain.unicode() : domain.ascii()));
        }
        availability.premiumClass().ifPresent(premiumClass -> remarks.add("class " + premiumClass));
        availability.reason().ifPresent(remarks::add);
        if (availability.availability() == Availability.UNKNOWN) {
            remarks.add(availability.code() + " " + availability.description());
        }
        return remarks.toString();
    }

    @Override
    public void addNoName(NameToCheck name) {
        table.row(
                Style.BAD,
                Text.shorten(Text.printable(name.typed()), WIDEST_NAME),
                "no domain name",
                "",
                Text.printable(name.problem()));
    }

    @Override
    public void close() {
        table.lines().forEach(terminal::line);
    }
}
