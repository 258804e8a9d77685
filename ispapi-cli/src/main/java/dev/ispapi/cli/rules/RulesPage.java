package dev.ispapi.cli.rules;

import dev.ispapi.cli.terminal.Style;
import dev.ispapi.cli.terminal.Terminal;
import dev.ispapi.cli.terminal.Text;
import dev.ispapi.cli.terminal.Words;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a zone as a page of text: by subject, with the numbers of the sources that stand at its end. */
final class RulesPage {

    private static final int LABEL = 26;
    private static final String INDENT = "  ";
    private static final int NARROWEST = 20;
    private static final String PAID_UNTIL = "paid-until";

    private final Tld tld;
    private final Terminal terminal;
    private final Footnotes footnotes;
    private final List<String> unknown = new ArrayList<>();
    private final Set<FactName<?>> shown = new HashSet<>(Set.of(FactName.REGISTRY));
    private String sectionToBegin = "";

    RulesPage(Tld tld, Terminal terminal) {
        this.tld = tld;
        this.terminal = terminal;
        this.footnotes = new Footnotes(tld);
    }

    void print() {
        heading();
        knowledge();
        registration();
        renewal();
        deletion();
        transfer();
        contacts();
        nameservers();
        protection();
        others();
        fields();
        registry();
        remarks();
        section("Not known");
        if (!unknown.isEmpty()) {
            wrapped(String.join(", ", unknown), "");
        }
        sources();
    }

    private void heading() {
        String ascii = tld.zone().equals(tld.unicodeZone()) ? "" : " (" + tld.zone() + ")";
        String zone = Text.printable("." + tld.unicodeZone());
        String rest = ascii + ", TLD class " + tld.tldClass();
        String registry = tld.fact(FactName.REGISTRY)
                .map(fact -> "registry " + Text.printable(fact.value()) + " " + footnotes.mark(fact.source()))
                .orElse("");
        String line = zone + rest + (registry.isEmpty() ? "" : ", " + registry);
        boolean fits = Text.width(line) <= terminal.columns();
        terminal.line(strong(zone) + (fits ? line.substring(zone.length()) : rest));
        if (!fits) {
            wrapped(registry, "");
        }
    }

    private void knowledge() {
        tld.topLevel().ifPresent(topLevel -> {
            String delegated =
                    topLevel.delegated().map(day -> ", delegated " + day).orElse("");
            String contract = topLevel.contract()
                    .map(day -> ", contract with ICANN of " + day)
                    .orElse("");
            wrapped("." + topLevel.name() + " is " + RuleWords.kind(topLevel.kind()) + delegated + contract + ".", "");
        });
        switch (tld.knowledge()) {
            case OWN_FACTS -> {}
            case GTLD_FRAME ->
                wrapped(
                        "Nothing is known of this TLD itself. What follows is by the frame of gTLDs: ICANN's policies.",
                        "");
            case EXISTS -> wrapped("Nothing more is known of this zone.", "");
        }
    }

    private void registration() {
        section("Registration");
        ifKnown("new registrations", FactName.REGISTRATION_OPEN, open -> open ? "taken" : "refused");
        ifKnown("comes with a name in", FactName.REGISTRATION_THROUGH, zone -> "." + zone);
        ifKnown("right by a name in", FactName.REGISTRATION_RIGHT_FROM, zone -> "." + zone);
        ifKnown("that right ended on", FactName.REGISTRATION_RIGHT_ENDED, LocalDate::toString);
        line("terms", "registration terms", FactName.REGISTRATION_PERIODS, Words::periods);
        ifKnown("paid ahead", FactName.TERM_LIMIT, period -> "up to " + period);
        line("add grace", FactName.ADD_GRACE_PERIOD, period -> period.isZero() ? "none" : period.toString());
        range("characters", FactName.NAME_MIN_LENGTH, FactName.NAME_MAX_LENGTH);
        line("internationalized names", FactName.NAME_IDN, RuleWords::yesOrNo);
    }

    private void renewal() {
        section("Renewal");
        line("terms", "renewal terms", FactName.RENEWAL_PERIODS, Words::periods);
        line("asked for each time", "renewals asked for", FactName.EXPLICIT_RENEWAL, RuleWords::yesOrNo);
        line("payable from", FactName.PAYMENT_PERIOD, period -> Words.from(PAID_UNTIL, period));
        line("accounting", FactName.ACCOUNTING_PERIOD, period -> Words.from(PAID_UNTIL, period));
        line("finalization", FactName.FINALIZATION_PERIOD, period -> Words.from("expiration", period));
        line("failure", FactName.FAILURE_PERIOD, period -> Words.from(PAID_UNTIL, period));
        ifKnown("renewable at most", FactName.AUTO_RENEW_GRACE_LIMIT, period -> Words.from("expiration", period));
    }

    private void deletion() {
        section("Deletion");
        line("restorable", FactName.DELETION_RESTORABLE_PERIOD, RuleWords::lasting);
        line("then on hold", FactName.DELETION_HOLD_PERIOD, RuleWords::lasting);
        line("restore", FactName.RESTORE, RuleWords::restore);
    }

    private void transfer() {
        section("Transfer and owner change");
        ifKnown("transfers", FactName.TRANSFER_OPEN, open -> open ? "taken" : "refused");
        line("terms", "transfer terms", FactName.TRANSFER_PERIODS, Words::periods);
        line("auth code", FactName.TRANSFER_AUTH_CODE, needed -> needed ? "required" : "not required");
        ifKnown("auth code refused", FactName.TRANSFER_AUTH_CODE_REFUSED, RuleWords::yesOrNo);
        line("done at once", "whether transfers are done at once", FactName.TRANSFER_REAL_TIME, RuleWords::yesOrNo);
        line("transfer lock", FactName.TRANSFER_LOCK, RuleWords::yesOrNo);
        ifKnown("status flags", FactName.STATUS_FLAGS, flags -> String.join(", ", flags));
        line("started by", "who starts a transfer", FactName.TRANSFER_CLASS, RuleWords::starter);
        ifKnown("pending for", FactName.TRANSFER_PENDING_PERIOD, Object::toString);
        ifKnown(
                "without an answer",
                FactName.TRANSFER_UNANSWERED,
                answer -> answer.equals("ACK") ? "done (ACK)" : "refused (" + answer + ")");
        ifKnown("not after registration", FactName.TRANSFER_LOCK_AFTER_REGISTRATION, period -> "for " + period);
        ifKnown("not after a transfer", FactName.TRANSFER_LOCK_AFTER_TRANSFER, period -> "for " + period);
        ifKnown("not after owner change", FactName.TRANSFER_LOCK_AFTER_OWNER_CHANGE, period -> "for " + period);
        ifKnown("sets nameservers", FactName.TRANSFER_APPLIES_NAMESERVERS, RuleWords::yesOrNo);
        ifKnown("comes here by the tag", FactName.TRANSFER_TAG, tag -> tag);
        ifKnown(
                "handed over to",
                FactName.RELEASE_TARGET,
                target -> target.equals("TAG") ? "another registrar's tag" : "the registry (" + target + ")");
        line("owner change", FactName.OWNER_CHANGE, RuleWords::ownerChange);
        ifKnown("terms of a trade", FactName.TRADE_PERIODS, Words::periods);
    }

    private void contacts() {
        section("Contacts");
        range("registrant", FactName.REGISTRANTS_MIN, FactName.REGISTRANTS_MAX);
        range("admin-c", FactName.ADMINS_MIN, FactName.ADMINS_MAX);
        range("tech-c", FactName.TECHS_MIN, FactName.TECHS_MAX);
        range("billing", FactName.BILLINGS_MIN, FactName.BILLINGS_MAX);
        ifKnown("registrant in", FactName.REGISTRANT_COUNTRIES, countries -> String.join(", ", countries));
        ifKnown("or citizenship by", FactName.REGISTRANT_CITIZENSHIP, parameter -> parameter);
        ifKnown("one of them in", FactName.CONTACT_ORIGIN_COUNTRIES, countries -> String.join(", ", countries));
        ifKnown(
                "change of billing",
                FactName.BILLING_CHANGE_TRANSFERS_AWAY,
                away -> away ? "transfers the domain away" : "changes nothing else");
        ifKnown("kept by the registry", FactName.REGISTRY_THIN, isThin -> RuleWords.yesOrNo(!isThin));
    }

    private void nameservers() {
        section("Nameservers");
        range("nameservers", FactName.NAMESERVERS_MIN, FactName.NAMESERVERS_MAX);
        line(
                "tried by the registry",
                "whether nameservers are tried",
                FactName.NAMESERVERS_CHECKED,
                RuleWords::yesOrNo);
        line("hosts", FactName.HOSTS_MANAGED_AS, RuleWords::hosts);
        line("addresses of hosts", FactName.HOSTS_ADDRESSES, addresses -> String.join(", ", addresses));
        line("DNSSEC", FactName.DNSSEC, Object::toString);
    }

    private void protection() {
        section("ID protection and local presence");
        line("ID protection", FactName.ID_PROTECTION, RuleWords::idProtection);
        ifKnown("local presence", FactName.TRUSTEE, RuleWords::trustee);
    }

    /** Facts of a kind that this page has no words for. */
    private void others() {
        section("Further facts");
        tld.facts().stream()
                .filter(fact -> !shown.contains(fact.name()))
                .forEach(fact -> line(fact.name().toString(), fact.value().toString(), List.of(fact)));
    }

    private void fields() {
        Map<List<AdditionalField>, List<Operation>> byFields = Stream.of(Operation.values())
                .collect(Collectors.groupingBy(tld::additionalFields, LinkedHashMap::new, Collectors.toList()));
        List<Operation> without =
                Optional.ofNullable(byFields.remove(List.<AdditionalField>of())).orElse(List.of());
        FieldTable table = new FieldTable(footnotes, terminal.hasColours(), terminal.columns() - INDENT.length());
        byFields.forEach((fields, operations) -> {
            section("Additional fields for " + names(operations));
            table.lines(fields, Words.plain(operations.get(0))).forEach(this::put);
        });
        if (!without.isEmpty()) {
            section("Additional fields for " + names(without));
            put("none known");
        }
        if (!tld.coverage().containsKey(Topic.FIELDS)) {
            unknown.add("whether the TLD asks for fields of its own");
        }
    }

    private static String names(List<Operation> operations) {
        return operations.stream().map(Words::plain).collect(Collectors.joining(", "));
    }

    /** What the registry says of itself; the platform's own terms may differ. */
    private void registry() {
        section("By the registry; the platform may differ");
        for (Fact<?> fact : tld.registryFacts()) {
            String value = fact.value() instanceof List<?> list
                    ? list.stream().map(Object::toString).collect(Collectors.joining(", "))
                    : fact.value().toString();
            labelled(fact.name().toString(), value + " " + footnotes.mark(fact.source()));
        }
    }

    private void remarks() {
        section("Remarks");
        for (Remark remark : tld.remarks()) {
            wrapped(remark.text() + " " + footnotes.mark(remark.source()), "- ");
        }
    }

    private void sources() {
        section("Sources");
        int number = 0;
        for (Source source : footnotes.inOrder()) {
            number++;
            String asOf = source.kind() == Source.Kind.FAQ ? ", " + source.asOf() : "";
            wrapped(source + asOf, "[" + number + "] ");
        }
    }

    /** Begins a section. Its title waits for the first line: a section without lines is none. */
    private void section(String title) {
        sectionToBegin = title;
    }

    private void put(String line) {
        if (!sectionToBegin.isEmpty()) {
            terminal.line("");
            Words.wrapped(sectionToBegin, terminal.columns()).forEach(part -> terminal.line(strong(part)));
            sectionToBegin = "";
        }
        terminal.line(INDENT + line);
    }

    private <T> void line(String label, FactName<T> name, Function<T, String> words) {
        line(label, label, name, words);
    }

    /** A fact; it is listed among what is not known if need be, by a label that is clear without its section. */
    private <T> void line(String label, String fullLabel, FactName<T> name, Function<T, String> words) {
        if (tld.fact(name).isEmpty()) {
            unknown.add(fullLabel);
        }
        ifKnown(label, name, words);
    }

    /** A fact that few zones have. */
    private <T> void ifKnown(String label, FactName<T> name, Function<T, String> words) {
        tld.fact(name).ifPresent(fact -> {
            line(label, words.apply(fact.value()), List.of(fact));
            for (Fact.Conflict<T> conflict : fact.conflicts()) {
                continued("but " + words.apply(conflict.value()) + " " + footnotes.mark(conflict.source()));
            }
        });
    }

    /** What another source says, below the fact. */
    private void continued(String text) {
        labelled("", text);
    }

    /** A fewest and a most. */
    private void range(String label, FactName<Integer> min, FactName<Integer> max) {
        List<Fact<?>> facts = Stream.of(tld.fact(min), tld.fact(max))
                .<Fact<?>>flatMap(Optional::stream)
                .toList();
        String from = tld.fact(min).map(fact -> fact.value().toString()).orElse("");
        String to = tld.fact(max).map(fact -> fact.value().toString()).orElse("");
        if (facts.isEmpty()) {
            unknown.add(label);
        } else if (from.equals(to)) {
            line(label, from, facts);
        } else {
            line(label, from.isEmpty() ? "up to " + to : to.isEmpty() ? from + " or more" : from + " to " + to, facts);
        }
        conflicts(min, "at least ");
        conflicts(max, "at most ");
    }

    private void conflicts(FactName<Integer> name, String start) {
        tld.fact(name)
                .ifPresent(fact -> fact.conflicts()
                        .forEach(conflict -> continued(
                                "but " + start + conflict.value() + " " + footnotes.mark(conflict.source()))));
    }

    private void line(String label, String text, List<Fact<?>> facts) {
        facts.forEach(fact -> shown.add(fact.name()));
        String marks = facts.stream()
                .map(fact -> footnotes.mark(fact.source()))
                .distinct()
                .collect(Collectors.joining());
        labelled(label, text + " " + marks);
    }

    /** A text beside its label; on a narrow terminal below it. */
    private void labelled(String label, String text) {
        boolean isWide = terminal.columns() - INDENT.length() - LABEL >= NARROWEST;
        String indent = isWide ? " ".repeat(LABEL) : INDENT;
        if (!isWide && !label.isEmpty()) {
            put(label);
        }
        String start = isWide ? Text.pad(label, LABEL) : indent;
        for (String part :
                Words.wrapped(Text.printable(text), terminal.columns() - INDENT.length() - indent.length())) {
            put(start + part);
            start = indent;
        }
    }

    private void wrapped(String text, String start) {
        String begin = start;
        for (String part : Words.wrapped(Text.printable(text), terminal.columns() - INDENT.length() - start.length())) {
            put(begin + part);
            begin = " ".repeat(start.length());
        }
    }

    private String strong(String text) {
        return Style.STRONG.of(text, terminal.hasColours());
    }
}
