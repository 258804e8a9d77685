package dev.ispapi.cli.check;

import dev.ispapi.cli.terminal.Language;
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
    private final Language language;
    private final Table table;

    TableResults(Terminal terminal, Language language) {
        this.terminal = terminal;
        this.language = language;
        this.table = new Table(
                terminal,
                "NAME",
                language.say("AVAILABILITY", "VERFÜGBARKEIT"),
                language.say("PRICE", "PREIS"),
                language.say("REMARKS", "BEMERKUNGEN"));
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

    private String word(Availability availability) {
        return switch (availability) {
            case AVAILABLE -> language.say("available", "verfügbar");
            case PREMIUM -> language.say("premium", "Premium");
            case NOT_AVAILABLE -> language.say("not available", "nicht verfügbar");
            case UNKNOWN -> language.say("unknown", "unbekannt");
        };
    }

    private String remarks(NameToCheck name, DomainAvailability availability) {
        StringJoiner remarks = new StringJoiner("; ");
        name.otherName().ifPresent(other -> remarks.add(language.say("becomes ", "wird zu ") + other));
        DomainName domain = availability.domain();
        if (!domain.ascii().equals(domain.unicode())) {
            remarks.add(language.say("is ", "ist ")
                    + (domain.ascii().equalsIgnoreCase(name.typed()) ? domain.unicode() : domain.ascii()));
        }
        availability
                .premiumClass()
                .ifPresent(premiumClass -> remarks.add(language.say("class ", "Klasse ") + premiumClass));
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
                language.say("no domain name", "kein Domainname"),
                "",
                Text.printable(name.problem()));
    }

    @Override
    public void close() {
        table.lines().forEach(terminal::line);
    }
}
