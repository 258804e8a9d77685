package dev.ispapi.support.bulk;

import dev.ispapi.domain.RenewalMode;
import dev.ispapi.idn.DomainName;
import dev.ispapi.support.plan.ContactHandles;
import dev.ispapi.support.plan.ContactRepairWish;
import dev.ispapi.support.plan.Delegation;
import dev.ispapi.support.plan.DnsTemplateWish;
import dev.ispapi.support.plan.IdProtectionWish;
import dev.ispapi.support.plan.NameserverWish;
import dev.ispapi.support.plan.OwnerChangeWish;
import dev.ispapi.support.plan.RegisterWish;
import dev.ispapi.support.plan.ReleaseWish;
import dev.ispapi.support.plan.RenewWish;
import dev.ispapi.support.plan.RenewalModeWish;
import dev.ispapi.support.plan.RestoreWish;
import dev.ispapi.support.plan.TransferWish;
import dev.ispapi.support.plan.UserTransferWish;
import dev.ispapi.support.plan.Wish;
import dev.ispapi.tld.OrderContext;
import dev.ispapi.value.Period;
import dev.ispapi.wire.CommandText;
import dev.ispapi.wire.Secrets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes a wish of the cells of one row, or says all that is wrong with them. */
final class WishReader {

    private static final int MAX_CELL = 4_000;
    private static final String CLASS = "CLASS";
    private static final String INTERNAL_DNS = "INTERNALDNS";
    private static final Set<String> RENEWAL_MODES = Set.of(
            RenewalMode.AUTORENEW.value(),
            RenewalMode.AUTORENEWMONTHLY.value(),
            RenewalMode.AUTOEXPIRE.value(),
            RenewalMode.AUTODELETE.value(),
            RenewalMode.DEFAULT.value());

    private final Map<Column, String> cells = new EnumMap<>(Column.class);
    private final List<RowProblem> problems = new ArrayList<>();
    // What is left of the fields when the wish has taken its premium class and its flags from them.
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> openFields = new TreeMap<>();
    private final DnsTemplates templates;

    WishReader(Map<Column, String> cells, DnsTemplates templates) {
        this.cells.putAll(cells);
        this.templates = templates;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The wish; empty if there are problems. */
    Optional<Wish> read() {
        cells.forEach(this::checkText);
        String word = cell(Column.WISH);
        Optional<WishKind> kind = WishKind.of(word);
        if (word.isEmpty()) {
            problem(Column.WISH, "is empty; expected one of " + String.join(", ", WishKind.words()));
        } else if (kind.isEmpty()) {
            problem(
                    Column.WISH,
                    "expected one of " + String.join(", ", WishKind.words()) + ", found \"" + shown(word) + "\"");
        }
        Optional<DomainName> domain = domain();
        if (!problems.isEmpty() || kind.isEmpty() || domain.isEmpty()) {
            return Optional.empty();
        }
        checkColumns(kind.get());
        readFields();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            Wish wish = wish(kind.get(), domain.get().ascii());
            return problems.isEmpty() ? Optional.of(wish) : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException e) {
            problems.add(RowProblem.ofRow(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Equal for equal rows, whatever their secrets are: a row with another auth code is the same order. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (Column column : Column.values()) {
            String value = switch (column) {
                case AUTH -> "";
                case DOMAIN -> domain().map(DomainName::ascii).orElse("");
                case FIELDS -> openFields.toString();
                case NAMESERVERS -> String.join(" ", words(column)).toLowerCase(Locale.ROOT);
                default -> cell(column);
            };
            text.append(value).append('\n');
        }
        return text.toString();
    }

    private void checkText(Column column, String value) {
        if (value.length() > MAX_CELL) {
            problem(
                    column,
                    "expected at most " + MAX_CELL + " characters, found " + value.length()
                            + "; is a quote not closed?");
        } else if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0) {
            problem(column, "holds a line break; is a quote not closed?");
        } else {
            CommandText.checkValue(value).ifPresent(text -> problem(column, text));
        }
    }

    private void problem(Column column, String text) {
        problems.add(RowProblem.of(column, text));
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    private Optional<String> told(Column column) {
        return Optional.of(cell(column)).filter(value -> !value.isEmpty());
    }

    private List<String> words(Column column) {
        String cell = cell(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("[ \\t]+"));
    }

    private Optional<DomainName> domain() {
        String name = cell(Column.DOMAIN);
        if (name.isEmpty()) {
            if (problems.stream().noneMatch(found -> found.column().equals(Column.DOMAIN.label()))) {
                problem(Column.DOMAIN, "is empty");
            }
            return Optional.empty();
        }
        try {
            return Optional.of(DomainName.of(name));
        } catch (IllegalArgumentException e) {
            problem(Column.DOMAIN, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void checkColumns(WishKind kind) {
        for (Column column : Column.values()) {
            boolean isFilled = !cell(column).isEmpty();
            if (isFilled && !kind.takes(column)) {
                problem(column, "is not used by " + kind.word() + "; leave it empty");
            }
            if (!isFilled && kind.required().contains(column)) {
                problem(column, "is empty, and " + kind.word() + " needs it");
            }
        }
    }

    private void readFields() {
        for (String word : words(Column.FIELDS)) {
            int sign = word.indexOf('=');
            if (sign < 1) {
                // What is behind the name can be a secret, so it is not shown.
                problem(Column.FIELDS, "expected NAME=VALUE separated by blanks, found a word without a name before =");
                continue;
            }
            String name = word.substring(0, sign);
            if (fields.put(name, word.substring(sign + 1)) != null) {
                problem(Column.FIELDS, shown(name) + " is there twice");
            }
            if (!Secrets.isSecret(name)) {
                openFields.put(name, word.substring(sign + 1));
            }
        }
    }

    private Wish wish(WishKind kind, String domain) {
        return switch (kind) {
            case REGISTER ->
                RegisterWish.builder(domain)
                        .period(period())
                        .auth(told(Column.AUTH))
                        .contacts(contacts())
                        .premiumClass(premiumClass())
                        .delegation(delegation())
                        .fields(fields)
                        .build();
            case TRANSFER ->
                TransferWish.builder(domain)
                        .period(period())
                        .auth(told(Column.AUTH))
                        .contacts(contacts())
                        .premiumClass(premiumClass())
                        .delegation(delegation())
                        .fields(fields)
                        .build();
            case USER_TRANSFER -> UserTransferWish.of(domain, cell(Column.AUTH));
            case OWNER_CHANGE ->
                OwnerChangeWish.builder(domain)
                        .contacts(contacts())
                        .fields(fields)
                        .build();
            case CONTACTS ->
                ContactRepairWish.builder(domain)
                        .contacts(contacts())
                        .fields(fields)
                        .build();
            case NAMESERVER_CHANGE -> nameservers(domain);
            case ID_PROTECTION -> idProtection(domain);
            case RENEWAL_MODE -> RenewalModeWish.of(domain, renewalMode());
            case RENEW ->
                withoutMore(RenewWish.builder(domain)
                        .period(period())
                        .premiumClass(premiumClass())
                        .build());
            case RESTORE ->
                withoutMore(
                        RestoreWish.builder(domain).premiumClass(premiumClass()).build());
            case RELEASE ->
                ReleaseWish.builder(domain).target(told(Column.TARGET)).build();
            case DNS ->
                DnsTemplateWish.builder(domain)
                        .addAllRecords(templates.records(cell(Column.TARGET), domain, fields))
                        .build();
        };
    }

    /** A wish that knows no further fields. */
    private Wish withoutMore(Wish wish) {
        if (!fields.isEmpty()) {
            problem(Column.FIELDS, "not used by " + wish.kind() + ": " + fields.keySet());
        }
        return wish;
    }

    private Wish nameservers(String domain) {
        Delegation delegation = delegation();
        if (delegation.isEmpty() && problems.isEmpty()) {
            problem(Column.NAMESERVERS, "is empty, and nameservers needs it, or INTERNALDNS=1 in fields");
        }
        return withoutMore(NameserverWish.builder(domain)
                .delegation(delegation)
                .contacts(contacts())
                .build());
    }

    private Wish idProtection(String domain) {
        String mode = cell(Column.MODE).toLowerCase(Locale.ROOT);
        if (!mode.equals("on") && !mode.equals("off")) {
            problem(Column.MODE, "expected on or off, found \"" + shown(mode) + "\"");
        }
        OrderContext.Builder context = OrderContext.builder();
        fields.forEach(context::field);
        return IdProtectionWish.builder(domain)
                .hidden(mode.equals("on"))
                .context(context.build())
                .build();
    }

    private RenewalMode renewalMode() {
        RenewalMode mode = RenewalMode.of(cell(Column.MODE));
        if (!RENEWAL_MODES.contains(mode.value())) {
            problem(
                    Column.MODE,
                    "expected one of "
                            + String.join(", ", RENEWAL_MODES.stream().sorted().toList()) + ", found \""
                            + shown(mode.value()) + "\"");
        }
        return mode;
    }

    private Optional<Period> period() {
        return told(Column.PERIOD).flatMap(text -> {
            try {
                Period period = Period.parse(text);
                if (!period.toString().equals(text)) {
                    problem(Column.PERIOD, "expected " + period + " in capital letters, found " + shown(text));
                }
                if (period.amount() < 0) {
                    problem(Column.PERIOD, "expected a term such as 1Y, found " + shown(text));
                }
                return Optional.of(period);
            } catch (IllegalArgumentException e) {
                problem(Column.PERIOD, String.valueOf(e.getMessage()));
                return Optional.empty();
            }
        });
    }

    private Optional<String> premiumClass() {
        Optional<String> told = Optional.ofNullable(fields.remove(CLASS));
        if (told.filter(String::isEmpty).isPresent()) {
            problem(Column.FIELDS, CLASS + " has no value; leave it out for an ordinary name");
        }
        return told;
    }

    private ContactHandles contacts() {
        return ContactHandles.builder()
                .owner(told(Column.OWNER))
                .admin(told(Column.ADMIN))
                .tech(told(Column.TECH))
                .billing(told(Column.BILLING))
                .build();
    }

    /** Nameservers by name, or as {@code ns1.example.com=192.0.2.1,192.0.2.2} where the registry may not know them. */
    private Delegation delegation() {
        List<String> names = new ArrayList<>();
        Map<String, String[]> hosts = new LinkedHashMap<>();
        for (String word : words(Column.NAMESERVERS)) {
            int sign = word.indexOf('=');
            String name = sign < 0 ? word : word.substring(0, sign);
            try {
                String ascii = DomainName.of(name).ascii();
                if (names.contains(ascii)) {
                    problem(Column.NAMESERVERS, ascii + " is there twice");
                }
                names.add(ascii);
                if (sign >= 0) {
                    hosts.put(ascii, word.substring(sign + 1).split(","));
                }
            } catch (IllegalArgumentException e) {
                problem(Column.NAMESERVERS, String.valueOf(e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            return Delegation.NONE;
        }
        Delegation delegation = Delegation.to(names.toArray(String[]::new));
        for (Map.Entry<String, String[]> host : hosts.entrySet()) {
            delegation = delegation.withHost(host.getKey(), host.getValue());
        }
        return internalDns() ? delegation.withInternalDns() : delegation;
    }

    private boolean internalDns() {
        String flag = fields.remove(INTERNAL_DNS);
        if (flag != null && !flag.equals("1") && !flag.equals("0")) {
            problem(Column.FIELDS, INTERNAL_DNS + ": expected 1 or 0");
        }
        return "1".equals(flag);
    }

    /** A text of the file for a message: without control characters, and cut. */
    static String shown(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return clean.length() > 60 ? clean.substring(0, 60) + "..." : clean;
    }
}
