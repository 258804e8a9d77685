package dev.ispapi.cli.rules;

import dev.ispapi.cli.terminal.Words;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.Condition;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.FieldKind;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.Required;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TopLevelDomain;
import dev.ispapi.tld.Trustee;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is known of a zone as one JSON document. What is not known is left out; sources are referred to by their {@code id}. */
final class RulesJson {

    /** Facts whose place in the document is not their name. */
    private static final Map<FactName<?>, String> PLACES = Map.of(
            FactName.REGISTRY_THIN, "thinRegistry",
            FactName.NAMESERVERS_CHECKED, "nameservers.registryCheck",
            FactName.HOSTS_ADDRESSES, "hosts.ip",
            FactName.DNSSEC, "secDns",
            FactName.OWNER_CHANGE, "ownerChangeBy");

    /** Objects that are there even if nothing is in them. */
    private static final List<String> SECTIONS =
            List.of("registration", "periods", "contacts", "nameservers", "hosts", "name", "transfer");

    /** Operations that have a list even if it is empty. */
    private static final Set<Operation> OPERATIONS = EnumSet.of(
            Operation.REGISTER, Operation.TRANSFER, Operation.TRADE, Operation.UPDATE, Operation.ID_PROTECTION);

    private final Tld tld;
    private final Footnotes footnotes;

    RulesJson(Tld tld) {
        this.tld = tld;
        this.footnotes = new Footnotes(tld);
    }

    /** Names and values of the document: texts, numbers, booleans, lists and maps. */
    Map<String, Object> document(Optional<DomainName> domain) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("zone", tld.zone());
        document.put("unicodeZone", tld.unicodeZone());
        domain.ifPresent(name -> document.put("domain", name.ascii()));
        document.put("tldClass", tld.tldClass());
        document.put("knowledge", Words.camelCase(tld.knowledge()));
        tld.topLevel().ifPresent(topLevel -> document.put("topLevel", topLevel(topLevel)));
        tld.registry().ifPresent(registry -> document.put("registry", registry));
        SECTIONS.forEach(section -> document.put(section, new LinkedHashMap<>()));
        document.put("idProtection", value(IdProtection.UNKNOWN));
        Map<String, Object> factSources = new LinkedHashMap<>();
        for (Fact<?> fact : tld.facts()) {
            String place = PLACES.getOrDefault(fact.name(), fact.name().toString());
            put(document, place, value(fact.value()));
            factSources.put(place, footnotes.number(fact.source()));
        }
        document.put("additionalFields", additionalFields());
        document.put("remarks", tld.remarks().stream().map(this::remark).toList());
        document.put("factSources", factSources);
        document.put("factConflicts", factConflicts());
        document.put("registryFacts", registryFacts());
        document.put("sources", footnotes.inOrder().stream().map(this::source).toList());
        return document;
    }

    private static Map<String, Object> topLevel(TopLevelDomain topLevel) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", topLevel.name());
        object.put("kind", Words.camelCase(topLevel.kind()));
        topLevel.operator().ifPresent(operator -> object.put("operator", operator));
        topLevel.delegated().ifPresent(day -> object.put("delegated", day.toString()));
        topLevel.contract().ifPresent(day -> object.put("contract", day.toString()));
        return object;
    }

    /** What other sources say instead, by the place of the fact. */
    private Map<String, Object> factConflicts() {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Fact<?> fact : tld.facts()) {
            List<Map<String, Object>> others = fact.conflicts().stream()
                    .map(conflict -> sourced(value(conflict.value()), conflict.source()))
                    .toList();
            if (!others.isEmpty()) {
                object.put(PLACES.getOrDefault(fact.name(), fact.name().toString()), others);
            }
        }
        return object;
    }

    private Map<String, Object> registryFacts() {
        Map<String, Object> object = new LinkedHashMap<>();
        tld.registryFacts()
                .forEach(fact -> object.put(fact.name().toString(), sourced(value(fact.value()), fact.source())));
        return object;
    }

    private Map<String, Object> sourced(Object value, Source source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("value", value);
        object.put("source", footnotes.number(source));
        return object;
    }

    /** Puts a value at a place such as {@code contacts.admin.max}. */
    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> object, String place, Object value) {
        int dot = place.indexOf('.');
        if (dot < 0) {
            object.put(place, value);
        } else {
            Object inner = object.computeIfAbsent(place.substring(0, dot), key -> new LinkedHashMap<>());
            put((Map<String, Object>) inner, place.substring(dot + 1), value);
        }
    }

    private static Object value(Object value) {
        if (value instanceof Boolean || value instanceof Integer) {
            return value;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RulesJson::value).toList();
        }
        if (value instanceof IdProtection protection) {
            return idProtection(protection);
        }
        if (value instanceof Trustee trustee) {
            return trustee(trustee);
        }
        return value.toString();
    }

    private static Map<String, Object> idProtection(IdProtection protection) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", Words.camelCase(protection.kind()));
        protection.parameter().ifPresent(parameter -> {
            object.put("parameter", parameter);
            object.put("parameters", protection.parameters());
        });
        protection.on().ifPresent(on -> object.put("on", on));
        protection.off().ifPresent(off -> object.put("off", off));
        if (protection.individualsOnly()) {
            object.put("individualsOnly", true);
        }
        protection.onlyWhen().ifPresent(condition -> object.put("onlyWhen", condition(condition)));
        return object;
    }

    private static Map<String, Object> trustee(Trustee trustee) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("offered", trustee.offered());
        trustee.parameter().ifPresent(parameter -> object.put("parameter", parameter));
        object.put("automatic", trustee.automatic());
        return object;
    }

    private Map<String, Object> additionalFields() {
        Map<String, Object> object = new LinkedHashMap<>();
        for (Operation operation : Operation.values()) {
            List<AdditionalField> fields = tld.additionalFields(operation);
            if (OPERATIONS.contains(operation) || !fields.isEmpty()) {
                object.put(
                        Words.camelCase(operation),
                        fields.stream().map(this::field).toList());
            }
        }
        return object;
    }

    private Map<String, Object> field(AdditionalField field) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("parameter", field.parameter().orElse(null));
        if (field.formOnly()) {
            object.put("virtual", field.name());
        }
        object.put("label", field.label());
        object.put("kind", Words.camelCase(field.kind()));
        if (!field.choices().isEmpty()) {
            object.put("values", field.choices().stream().map(Choice::value).toList());
            object.put("labels", byValue(field.choices(), Choice::label));
        }
        if (field.kind() == FieldKind.CONSENT) {
            object.put("values", List.of("1"));
        }
        List<Choice> removing = field.choices().stream()
                .filter(choice -> !choice.removes().isEmpty())
                .toList();
        if (!removing.isEmpty()) {
            object.put("removes", byValue(removing, RulesJson::removes));
        }
        object.put("required", field.required() == Required.ALWAYS);
        field.requiredWhen().ifPresent(condition -> object.put("requiredWhen", condition(condition)));
        field.onlyWhen().ifPresent(condition -> object.put("onlyWhen", condition(condition)));
        if (!field.conflicts().isEmpty()) {
            object.put(
                    "conflicts",
                    field.conflicts().stream()
                            .map(conflict -> sourced(RuleWords.need(conflict), conflict.source()))
                            .toList());
        }
        object.put("verified", field.verified());
        object.put("source", footnotes.number(field.source()));
        return object;
    }

    private static <T> Map<String, T> byValue(List<Choice> choices, Function<Choice, T> what) {
        Map<String, T> object = new LinkedHashMap<>();
        choices.forEach(choice -> object.put(choice.value(), what.apply(choice)));
        return object;
    }

    /** The fields of each contact that must not be sent. */
    private static Map<String, String> removes(Choice choice) {
        return choice.removes().stream()
                .collect(Collectors.toMap(
                        removed -> removed.contact(),
                        removed -> removed.field(),
                        (one, other) -> one + "," + other,
                        LinkedHashMap::new));
    }

    /** A list, as there can be several that must all hold. */
    private static List<Map<String, Object>> condition(Condition condition) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", condition.field());
        if (!condition.values().isEmpty()) {
            object.put("in", condition.values());
        }
        return List.of(object);
    }

    private Map<String, Object> remark(Remark remark) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", remark.text());
        object.put("source", footnotes.number(remark.source()));
        return object;
    }

    private Map<String, Object> source(Source source) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", footnotes.number(source));
        object.put("kind", Words.camelCase(source.kind()));
        object.put("page", source.page());
        source.revision().ifPresent(revision -> object.put("revision", revision));
        source.address().ifPresent(address -> object.put("address", address));
        if (source.date().isPresent()) {
            object.put("date", source.date().get().toString());
        } else {
            source.asOf().earliest().ifPresent(day -> object.put("earliest", day.toString()));
            source.asOf().latest().ifPresent(day -> object.put("latest", day.toString()));
        }
        object.put("isOld", source.asOf().isOld(tld.today()));
        return object;
    }
}
