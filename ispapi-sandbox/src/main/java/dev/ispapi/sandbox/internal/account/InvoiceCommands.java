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
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** The commands about invoices that an account issues to its subusers. */
public final class InvoiceCommands {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{2,32}");
    private static final Pattern NUMBER_AT_END = Pattern.compile("^(.*?)([0-9]+)$");
    private static final int PDF_LINE = 76;
    private static final String STATUS = "STATUS";
    private static final String NEW = "NEW";
    private static final String DATE = "CREATEDDATE";
    private static final String DATA = "DATA ";
    private static final String PDF = "PDF";
    private static final String PDF_DATE = "PDFUPDATEDDATE";
    private static final String RECIPIENT = "RECIPIENT";
    private static final String NEXT = "_invoice/next";

    private InvoiceCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "CreateInvoice", InvoiceCommands::create,
                "UpdateInvoice", InvoiceCommands::update,
                "DeleteInvoice", InvoiceCommands::delete,
                "StatusInvoice", InvoiceCommands::status,
                "QueryInvoiceList", InvoiceCommands::list,
                "AssignInvoiceItems", InvoiceCommands::assign,
                "GetInvoicePDF", InvoiceCommands::pdf,
                "UpdateInvoicePDF", InvoiceCommands::updatePdf,
                "GetNextInvoiceID", InvoiceCommands::next,
                "SetNextInvoiceID", InvoiceCommands::setNext);
    }

    static Optional<Item> find(World world, String id) {
        return world.items().find(Item.key(Item.INVOICE, id));
    }

    /** An invoice that the caller issued. */
    private static Item issued(Call call) {
        String id = call.required("INVOICEID");
        Item invoice = find(call.world(), id).orElseThrow(() -> Refusal.notFound("INVOICEID (" + id + ")"));
        if (!invoice.account().equals(call.login())) {
            throw Refusal.forbidden();
        }
        return invoice;
    }

    /** An invoice to the caller, or one that the caller issued, as {@code USERDEPTH} says. */
    private static Item seen(Call call) {
        if (call.parameters().oneOf("USERDEPTH", "SELF", "SUBUSER").equals("SUBUSER")) {
            return issued(call);
        }
        String id = call.required("INVOICEID");
        return find(call.world(), id)
                .filter(invoice -> invoice.get(RECIPIENT).equals(call.login()))
                .filter(invoice -> !invoice.get(STATUS).equals(NEW))
                .orElseThrow(() -> Refusal.notFound("INVOICEID (" + id + ")"));
    }

    private static Answer create(Call call) {
        String id = call.required("INVOICEID");
        if (!ID.matcher(id).matches()) {
            throw Refusal.invalid("INVOICEID (" + id + ")");
        }
        Account recipient = Owner.account(call, "SUBUSER", call.required("SUBUSER"));
        if (find(call.world(), id).isPresent()) {
            throw Refusal.notUnique("INVOICEID (" + id + ")");
        }
        Instant date = call.parameters().moment(DATE).orElse(call.now());
        SortedMap<String, List<String>> values = data(call.parameters());
        values.put(STATUS, List.of(NEW));
        values.put(RECIPIENT, List.of(recipient.login()));
        values.put(DATE, List.of(Answer.date(date)));
        call.world().items().put(new Item(Item.INVOICE, id, call.login(), call.now(), call.now(), values));
        Predicate<Instant> between = ListAnswer.between(
                call.parameters()
                        .with(Map.of(
                                "MINDATE",
                                call.text("ACCOUNTING-MINDATE"),
                                "MAXDATE",
                                call.text("ACCOUNTING-MAXDATE"))),
                "DATE");
        boolean takesLines = List.of("ACCOUNTING-INVOICEID", "ACCOUNTING-MINDATE", "ACCOUNTING-MAXDATE").stream()
                .anyMatch(name -> !call.text(name).isEmpty());
        String from = call.text("ACCOUNTING-INVOICEID");
        if (takesLines) {
            call.world().bookingsOf(recipient.login()).stream()
                    .filter(booking -> between.test(booking.date()))
                    .filter(booking -> from.isEmpty()
                            ? booking.invoice().equals("-")
                            : booking.invoice().equals(from))
                    .forEach(booking -> call.world().bookings().put(booking.onInvoice(id)));
        }
        return Answer.success().property(DATE, Answer.date(date)).property(STATUS, NEW);
    }

    private static SortedMap<String, List<String>> data(Parameters parameters) {
        SortedMap<String, List<String>> data = new TreeMap<>();
        for (String line : parameters.list("DATA")) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw Refusal.syntax("DATA (" + line + ")");
            }
            data.put(DATA + line.substring(0, colon), List.of(line.substring(colon + 1)));
        }
        return data;
    }

    private static Answer update(Call call) {
        Item invoice = issued(call);
        Parameters parameters = call.parameters();
        SortedMap<String, List<String>> changes = new TreeMap<>();
        if (call.flag("FLUSHDATA")) {
            invoice.values().keySet().stream()
                    .filter(name -> name.startsWith(DATA))
                    .forEach(name -> changes.put(name, List.of()));
        }
        changes.putAll(data(parameters));
        parameters.moment(DATE).ifPresent(date -> changes.put(DATE, List.of(Answer.date(date))));
        parameters.word(STATUS).ifPresent(status -> changes.put(STATUS, List.of(status)));
        if (call.flag("FLUSHPDF")) {
            changes.put(PDF, List.of());
        }
        parameters
                .decimal("VAT")
                .ifPresent(vat -> lines(call.world(), invoice)
                        .forEach(booking -> call.world().bookings().put(booking.withVat(vat))));
        call.world().items().put(invoice.with(changes, call.now()));
        return Answer.success();
    }

    private static List<Booking> lines(World world, Item invoice) {
        return world.bookingsOf(invoice.get(RECIPIENT)).stream()
                .filter(booking -> booking.invoice().equals(invoice.id()))
                .toList();
    }

    private static Answer delete(Call call) {
        Item invoice = issued(call);
        if (!invoice.get(STATUS).equals(NEW)) {
            throw Refusal.prohibited(invoice.get(STATUS));
        }
        lines(call.world(), invoice).forEach(booking -> call.world().bookings().put(booking.onInvoice("-")));
        call.world().items().removeRow(invoice);
        return Answer.success();
    }

    private static Answer status(Call call) {
        Item invoice = seen(call);
        Answer answer = head(invoice).property("USER", invoice.get(RECIPIENT));
        invoice.values().forEach((name, value) -> {
            if (name.startsWith(DATA)) {
                answer.property("DATATYPE", name.substring(DATA.length())).property("DATAVALUE", value.get(0));
            }
        });
        return answer;
    }

    private static Answer head(Item invoice) {
        return Answer.success()
                .property("CREATEDBY", invoice.account())
                .property("CREATEDDATE", invoice.get(DATE))
                .property("INVOICEGUID", guid(invoice))
                .property("INVOICEID", invoice.id())
                .property(STATUS, invoice.get(STATUS));
    }

    private static String guid(Item invoice) {
        CRC32 crc = new CRC32();
        crc.update((invoice.account() + invoice.id()).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08X%08X", invoice.created().getEpochSecond(), crc.getValue());
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        String account = Owner.named(call).login();
        boolean isIssuer = parameters.oneOf("USERDEPTH", "SELF", "SUBUSER").equals("SUBUSER");
        Predicate<String> state = Patterns.of(parameters, STATUS);
        Predicate<Instant> date = ListAnswer.between(parameters, "DATE");
        String min = call.text("MININVOICEID");
        String max = call.text("MAXINVOICEID");
        List<String[]> data =
                parameters.list("DATA").stream().map(line -> line.split(":", 2)).toList();
        ListAnswer<Item> answer = new ListAnswer<Item>(parameters)
                .column("CREATEDDATE", invoice -> invoice.get(DATE))
                .column("INVOICEID", Item::id)
                .column(STATUS, invoice -> invoice.get(STATUS))
                .column("USER", invoice -> invoice.get(RECIPIENT))
                .order("DATE", invoice -> invoice.get(DATE));
        List<String> types = parameters.list("DATATYPE");
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            answer.column("DATAVALUE" + i, invoice -> invoice.get(DATA + type));
        }
        return answer.of(call.world().items().withPrefix(Item.key(Item.INVOICE, "")).stream()
                .filter(invoice -> isIssuer
                        ? invoice.account().equals(account)
                        : invoice.get(RECIPIENT).equals(account)
                                && !invoice.get(STATUS).equals(NEW))
                .filter(invoice -> state.test(invoice.get(STATUS)))
                .filter(invoice -> date.test(parameters
                        .with(Map.of("D", invoice.get(DATE)))
                        .moment("D")
                        .orElse(invoice.created())))
                .filter(invoice -> min.isEmpty() || invoice.id().compareTo(min) >= 0)
                .filter(invoice -> max.isEmpty() || invoice.id().compareTo(max) <= 0)
                .filter(invoice -> data.stream()
                        .allMatch(wanted ->
                                wanted.length == 2 && Patterns.glob(wanted[1]).test(invoice.get(DATA + wanted[0])))));
    }

    private static Answer assign(Call call) {
        Item invoice = issued(call);
        Account recipient = Owner.account(call, "SUBUSER", call.required("SUBUSER"));
        if (!invoice.get(RECIPIENT).equals(recipient.login())) {
            throw Refusal.invalid("SUBUSER (" + recipient.login() + ")");
        }
        List<Booking> bookings = call.parameters().list("ACCOUNTINGID").stream()
                .map(id -> call.world()
                        .bookings()
                        .find(id.matches("[0-9]{1,9}") ? World.numbered(Integer.parseInt(id)) : "")
                        .filter(booking -> booking.account().equals(recipient.login()))
                        .orElseThrow(() -> Refusal.invalid("ACCOUNTINGID (" + id + ")")))
                .toList();
        if (bookings.isEmpty()) {
            throw Refusal.missing("ACCOUNTINGID0");
        }
        bookings.forEach(booking -> call.world().bookings().put(booking.onInvoice(invoice.id())));
        return Answer.success();
    }

    private static Answer pdf(Call call) {
        Item invoice = seen(call);
        boolean isMade = !invoice.list(PDF).isEmpty();
        List<String> text = isMade ? invoice.list(PDF) : rendered(call.world(), invoice);
        return head(invoice)
                .property(PDF, text)
                .property(PDF_DATE, isMade ? invoice.get(PDF_DATE) : Answer.date(invoice.updated()))
                .property("USER", invoice.get(RECIPIENT));
    }

    private static List<String> rendered(World world, Item invoice) {
        List<String> page = new ArrayList<>();
        page.add("Invoice " + invoice.id());
        page.add("Date: " + invoice.get(DATE));
        page.add("From: " + invoice.account() + "   To: " + invoice.get(RECIPIENT));
        page.add("");
        BigDecimal total = new BigDecimal("0.00");
        List<Booking> lines = lines(world, invoice).stream()
                .sorted(Comparator.comparing(Booking::id))
                .toList();
        for (Booking line : lines) {
            page.add(line.type() + "  " + line.description() + "  "
                    + line.total().toPlainString());
            total = total.add(line.total());
        }
        page.add("");
        page.add("Total: " + total.toPlainString());
        String base64 = Base64.getEncoder().encodeToString(Pdf.of(page));
        List<String> text = new ArrayList<>();
        for (int i = 0; i < base64.length(); i += PDF_LINE) {
            text.add(base64.substring(i, Math.min(base64.length(), i + PDF_LINE)));
        }
        return text;
    }

    private static Answer updatePdf(Call call) {
        Item invoice = issued(call);
        List<String> text = call.parameters().list(PDF);
        if (text.isEmpty()) {
            throw Refusal.missing(PDF + "0");
        }
        try {
            Base64.getDecoder().decode(String.join("", text).replace(" ", ""));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid(PDF);
        }
        call.world()
                .items()
                .put(invoice.with(
                        new TreeMap<>(Map.of(PDF, text, PDF_DATE, List.of(Answer.date(call.now())))), call.now()));
        return Answer.success();
    }

    private static Answer next(Call call) {
        String id = call.world()
                .items()
                .find(Item.key(Item.ENVIRONMENT, call.login() + " " + NEXT))
                .map(setting -> setting.get("ENVIRONMENTVALUE"))
                .orElse("1000001");
        while (find(call.world(), id).isPresent()) {
            id = after(id);
        }
        return Answer.success().property("INVOICEID", id);
    }

    private static String after(String id) {
        var matcher = NUMBER_AT_END.matcher(id);
        if (!matcher.matches()) {
            return id + "1";
        }
        String digits = matcher.group(2);
        String next = new BigInteger(digits).add(BigInteger.ONE).toString();
        return matcher.group(1) + "0".repeat(Math.max(0, digits.length() - next.length())) + next;
    }

    private static Answer setNext(Call call) {
        String id = call.required("INVOICEID");
        if (!ID.matcher(id).matches()) {
            throw Refusal.invalid("INVOICEID (" + id + ")");
        }
        call.world().items().put(EnvironmentCommands.setting(call, call.login(), "_invoice", "next", id));
        return Answer.success();
    }
}
