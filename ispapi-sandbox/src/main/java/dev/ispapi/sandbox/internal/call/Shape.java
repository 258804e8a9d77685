package dev.ispapi.sandbox.internal.call;

import dev.ispapi.CommandCatalog;
import dev.ispapi.command.CommandType;
import dev.ispapi.command.Parameter;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Tld;
import dev.ispapi.wire.WireName;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The documented shape of commands: names that they don't have, what they can't do without, and values that are not among the allowed ones. */
final class Shape {

    /** Taken with every command, or by the platform without a page that says so. */
    private static final Set<String> ANYWHERE = Set.of("COMMAND", "INTERNALDNS", "VERSION", "CLASS", "PROPERTIES");

    /** Parameters that a page leaves out of its table and has in its example, or that clients send. */
    private static final Map<String, Set<String>> UNLISTED = Map.of(
            "QUERYDOMAINLIST", Set.of("TOTAL", "DOMAIN"),
            "CREATESSLCERT", Set.of("SERVERSOFTWARE"),
            "PAYWEBSITERENEWAL", Set.of("OBJECTID"),
            "SETWEBSITERENEWALMODE", Set.of("OBJECTID"),
            "UPDATEWEBSITE", Set.of("UGRADEURL", "TITEL"),
            "CHECKUSERNAME", Set.of("USERNAME", "USER"));

    /** Lists that no table has and that public clients send. */
    private static final Map<String, String> UNLISTED_SLOTS = Map.of("ADDDOMAIN", "STATUS", "MODIFYCONTACT", "DELETE");

    /** Required by a table, and left out by the same page's example or by the platform's clients. */
    private static final Set<String> OPTIONAL = Set.of(
            "WIDE",
            "USERDEPTH",
            "NAME",
            "PERIOD",
            "TECHCONTACT",
            "OWNERCONTACT",
            "ADMINCONTACT",
            "BILLINGCONTACT",
            "ID");

    /** Commands that take the data of a contact in place of its handle. */
    private static final Pattern CONTACT_DATA = Pattern.compile(
            "(OWNER|ADMIN|TECH|BILLING|CSR)CONTACT[0-4]?(" + String.join("|", ContactNames.FIELDS) + "|STREET[0-9]+)");

    /** A country, beside the documented words. */
    private static final String JURISDICTION = "TRADEMARK-JURISDICTION";

    private static final Pattern COUNTRY = Pattern.compile("[A-Za-z]{2}");
    private static final Map<String, String> DOCUMENTED_EXTENSIONS = Extensions.load();

    /** The same for all sandboxes. A shape is made when its command is first sent: most programs send a few of them. */
    private static final Map<String, Shape> SHAPES = new ConcurrentHashMap<>();

    private final String command;
    private final List<Parameter> parameters;
    private final Map<String, Parameter> plain = new HashMap<>();
    private final SortedMap<String, Parameter> indexed = new TreeMap<>();
    private final Map<String, List<Pattern>> forms = new HashMap<>();
    private final boolean takesContactData;

    private Shape(CommandType<?> type) {
        command = type.name().toUpperCase(Locale.ROOT);
        parameters = type.parameters();
        for (Parameter parameter : parameters) {
            (parameter.isIndexed() ? indexed : plain).put(parameter.name(), parameter);
            forms.put(
                    parameter.name(),
                    parameter.values().stream()
                            .filter(known -> known.length() > 2 && known.startsWith("/") && known.endsWith("/"))
                            .map(known -> Pattern.compile(known.substring(1, known.length() - 1)))
                            .toList());
        }
        takesContactData =
                parameters.stream().anyMatch(parameter -> parameter.name().startsWith("OWNERCONTACT"));
    }

    /** Refuses a command that is known to the library and does not look as its page says. */
    static void check(Call call) {
        CommandCatalog.find(call.command())
                .map(type -> SHAPES.computeIfAbsent(type.name(), name -> new Shape(type)))
                .ifPresent(shape -> shape.checkAll(call));
    }

    private void checkAll(Call call) {
        call.parameters().all().keySet().forEach(name -> {
            if (!(name.startsWith("X-") ? isExtension(call, name) : isKnown(name))) {
                throw new Refusal(503, "Invalid attribute name; " + name);
            }
        });
        for (Parameter parameter : parameters) {
            checkRequired(parameter, call.parameters());
            checkValue(parameter, call.parameters());
        }
    }

    private boolean isKnown(String name) {
        return plain.containsKey(name)
                || ANYWHERE.contains(name)
                || isSlot(name)
                || UNLISTED.getOrDefault(command, Set.of()).contains(name)
                || (takesContactData && CONTACT_DATA.matcher(name).matches());
    }

    private boolean isSlot(String name) {
        String base = name.substring(0, WireName.baseLength(name));
        if (base.equals(UNLISTED_SLOTS.get(command))) {
            return true;
        }
        Parameter parameter = indexed.get(base);
        return parameter != null
                && (base.equals(name)
                        || Parameters.slot(name, base)
                                .filter(slot -> slot <= parameter.lastIndex().orElse(Integer.MAX_VALUE))
                                .isPresent());
    }

    /** Whether a page documents an X- parameter, or the rules of the domain's zone know it. */
    private static boolean isExtension(Call call, String name) {
        return Extensions.isDocumented(DOCUMENTED_EXTENSIONS, name)
                || zone(call).map(tld -> knows(tld, name)).orElse(false);
    }

    private static Optional<Tld> zone(Call call) {
        try {
            return call.parameters()
                    .text("DOMAIN")
                    .flatMap(text -> call.world().rules().forDomain(DomainName.of(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean knows(Tld tld, String name) {
        return tld.idProtection().parameters().contains(name)
                || Arrays.stream(Operation.values())
                        .flatMap(operation -> tld.additionalFields(operation).stream())
                        .anyMatch(
                                field -> field.parameter().filter(name::equals).isPresent());
    }

    private static void checkRequired(Parameter parameter, Parameters sent) {
        if (!parameter.isRequired() || parameter.isNullable() || OPTIONAL.contains(parameter.name())) {
            // One that may be empty is as good as empty if it is left out.
            return;
        }
        boolean isSent = parameter.isIndexed()
                ? !sent.slots(parameter.name()).isEmpty()
                : sent.text(parameter.name()).isPresent();
        if (!isSent) {
            throw Refusal.missing(parameter.isIndexed() ? parameter.name() + "0" : parameter.name());
        }
    }

    private void checkValue(Parameter parameter, Parameters sent) {
        if (parameter.isIndexed()
                || parameter.values().isEmpty()
                || parameter.name().equals("LIMIT")) {
            // LIMIT of the event list is a number beside the documented word.
            return;
        }
        sent.text(parameter.name())
                .filter(value -> !isAllowed(parameter, value))
                .ifPresent(value -> {
                    throw Refusal.syntax(parameter.name() + " (" + value + ")");
                });
    }

    private boolean isAllowed(Parameter parameter, String value) {
        return parameter.values().stream().anyMatch(value::equalsIgnoreCase)
                || (parameter.name().equals(JURISDICTION)
                        && COUNTRY.matcher(value).matches())
                || forms.getOrDefault(parameter.name(), List.of()).stream()
                        .anyMatch(form -> form.matcher(value).find());
    }
}
