package dev.ispapi.tld.internal.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.Platform;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.AdditionalField;
import dev.ispapi.tld.Choice;
import dev.ispapi.tld.Condition;
import dev.ispapi.tld.ContactRules;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.FieldKind;
import dev.ispapi.tld.Operation;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Periods;
import dev.ispapi.tld.Remark;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import dev.ispapi.tld.Trustee;
import dev.ispapi.tld.internal.data.RulesFile.FieldRule;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import dev.ispapi.value.Period;
import dev.ispapi.value.Period.Unit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every file of the catalogue, and holds it against what can be so at all. */
class CatalogueDataTest {

    /** The pages on which an operation's parameters are documented. */
    private static final Map<Operation, Set<String>> PAGES = new EnumMap<>(Map.of(
            Operation.REGISTER, Set.of("AddDomain", "AddDomainApplication", "CheckDomainRegistration"),
            Operation.TRANSFER, Set.of("TransferDomain", "CheckDomainTransfer"),
            Operation.TRADE, Set.of("TradeDomain", "CheckDomainTrade"),
            Operation.UPDATE, Set.of("ModifyDomain", "ModifyDomainApplication"),
            Operation.ID_PROTECTION, Set.of("AddDomain", "ModifyDomain")));

    private static final Path SOURCE = Path.of("src", "main", "resources", "dev", "ispapi", "tld", "catalogue");
    private static final TldRules RULES = TldRules.bundled();
    private static final TldRules CNR = TldRules.bundled(Platform.CNR);
    private static final Map<String, Set<String>> DOCUMENTED = documented();

    static Collection<Tld> tlds() {
        return RULES.zones().stream()
                .map(zone -> RULES.zone(zone).orElseThrow())
                .toList();
    }

    static Stream<String> files() throws IOException {
        return Stream.of(Stream.of("common.json"), list("zones"), list("shared"), list("frames"))
                .flatMap(Function.identity());
    }

    private static Stream<String> list(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SOURCE.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).toList().stream()
                    .sorted();
        }
    }

    private static Map<String, Set<String>> documented() {
        try (var stream = TldRules.class.getResourceAsStream("documented-parameters.txt")) {
            Map<String, Set<String>> commands = new HashMap<>();
            new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(words -> commands.put(words.get(0), Set.copyOf(words.subList(1, words.size()))));
            return commands;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Source> commonSources() {
        return read("common.json", Map.of()).sources();
    }

    private static RulesFile read(String file) {
        return read(file, commonSources());
    }

    private static RulesFile read(String file, Map<String, Source> commonSources) {
        String name = file.substring(0, file.length() - ".json".length());
        return RulesFileReader.read(Objects.requireNonNull(new DirectoryFiles(SOURCE).open(name)), commonSources);
    }

    /** What the build packs is what the files say. */
    @Test
    void thePackedCatalogueSaysWhatItsFilesSay() {
        TldRules source = TldRules.load(SOURCE);
        assertThat(RULES.zones()).isEqualTo(source.zones()).isNotEmpty();
        for (String zone : Stream.concat(source.zones().stream(), Stream.of("photography", "zw", "priv.no"))
                .toList()) {
            Tld packed = RULES.zone(zone).orElseThrow();
            Tld read = source.zone(zone).orElseThrow();
            assertThat(packed.facts()).as(zone).isEqualTo(read.facts());
            assertThat(packed.registryFacts()).as(zone).isEqualTo(read.registryFacts());
            assertThat(packed.remarks()).as(zone).isEqualTo(read.remarks());
            assertThat(packed.tldClass()).as(zone).isEqualTo(read.tldClass());
            assertThat(packed.topLevel()).as(zone).isEqualTo(read.topLevel());
            for (Operation operation : Operation.values()) {
                assertThat(packed.additionalFields(operation)).as(zone).isEqualTo(read.additionalFields(operation));
            }
        }
    }

    @Test
    void theIndexListsEveryFileAndNoOther() throws Exception {
        assertThat(list("zones"))
                .containsExactlyInAnyOrderElementsOf(RULES.zones().stream()
                        .map(zone -> "zones/" + zone + ".json")
                        .toList());
    }

    @Test
    void everySharedFileIsUsedByMoreThanOneZone() throws Exception {
        Map<String, Long> uses = list("zones")
                .flatMap(file -> read(file).uses().stream())
                .collect(Collectors.groupingBy(name -> "shared/" + name + ".json", Collectors.counting()));
        assertThat(list("shared")).containsExactlyInAnyOrderElementsOf(uses.keySet());
        assertThat(uses.values()).allMatch(count -> count > 1);
    }

    @Test
    void everyCommonSourceIsUsed() {
        Set<Source> used = new HashSet<>();
        tlds().forEach(tld -> used.addAll(tld.sources()));
        assertThat(used).containsAll(commonSources().values());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsReadableAndKeepsTheOrderOfTheFacts(String file) {
        RulesFile rules = read(file);
        assertThat(rules.zone().isPresent()).isEqualTo(file.startsWith("zones/"));
        List<FactName<?>> order = FactName.all();
        rules.facts().stream()
                .collect(Collectors.groupingBy(Fact::source))
                .values()
                .forEach(facts -> assertThat(facts)
                        .isSortedAccordingTo(
                                (a, b) -> Integer.compare(order.indexOf(a.name()), order.indexOf(b.name()))));
        assertThat(file.startsWith("common") ? Set.of() : rules.sources().values())
                .allMatch(source -> source.revision().isPresent()
                        || source.address().isPresent()
                        || source.asOf().earliest().isPresent());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everySourceThatAFileNamesIsUsedInIt(String file) {
        RulesFile rules = read(file);
        Set<Source> used = new HashSet<>();
        Stream.of(rules.facts(), rules.conflicts(), rules.registryFacts())
                .flatMap(List::stream)
                .forEach(fact -> used.add(fact.source()));
        rules.fields().forEach(rule -> {
            used.add(rule.field().source());
            rule.field().conflicts().forEach(conflict -> used.add(conflict.source()));
        });
        rules.remarks().forEach(remark -> used.add(remark.source()));
        if (!file.equals("common.json")) {
            assertThat(used).containsAll(rules.sources().values());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyZoneIsAZoneOfWhichSomethingIsKnown(Tld tld) {
        assertThat(DomainName.zone(tld.zone()).ascii()).isEqualTo(tld.zone());
        assertThat(tld.sources()).isNotEmpty();
        assertThat(RULES.zoneOfClass(tld.tldClass())).hasValue(tld.zone());
        assertThat(RULES.forDomain("example." + tld.zone())).containsSame(tld);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyPeriodIsPossible(Tld tld) {
        Periods periods = tld.periods();
        Stream.of(periods.registration(), periods.renewal())
                .flatMap(Optional::stream)
                .forEach(terms -> assertThat(terms)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(term -> term.unit() == Unit.YEARS && term.amount() >= 1 && term.amount() <= 10
                                || term.unit() == Unit.MONTHS && term.amount() >= 1 && term.amount() < 12));
        Stream.of(periods.transfer(), periods.trade())
                .flatMap(Optional::stream)
                .forEach(terms -> assertThat(terms)
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .allMatch(term -> term.unit() != Unit.DAYS && term.amount() >= 0 && term.amount() <= 10));
        assertDays(periods.addGrace(), 0, 30);
        assertDays(periods.deletionRestorable(), 0, 120);
        assertDays(periods.deletionHold(), 0, 90);
        assertDays(periods.payment(), -90, 0);
        assertDays(periods.accounting(), -61, 0);
        assertDays(periods.failure(), -30, 120);
        assertDays(periods.finalization(), -30, 120);
        assertDays(tld.transfer().pending(), 1, 30);
        if (periods.accounting().isPresent() && periods.failure().isPresent()) {
            assertThat(periods.accounting().get().amount())
                    .as("charged before it fails")
                    .isLessThanOrEqualTo(periods.failure().get().amount());
        }
    }

    private static void assertDays(Optional<Period> period, int from, int to) {
        period.ifPresent(days -> {
            assertThat(days.unit()).isEqualTo(Unit.DAYS);
            assertThat(days.amount()).isBetween(from, to);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyLimitIsPossible(Tld tld) {
        ContactRules contacts = tld.contacts();
        Stream.of(
                        contacts.registrant(),
                        contacts.admin(),
                        contacts.tech(),
                        contacts.billing(),
                        tld.nameservers().count())
                .forEach(limits -> assertThat(limits.min().orElse(0))
                        .isLessThanOrEqualTo(limits.max().orElse(13)));
        assertThat(tld.nameservers().count().max().orElse(13)).isBetween(1, 16);
        assertThat(tld.name().minLength().orElse(1)).isBetween(1, 4);
        assertThat(tld.name().maxLength().orElse(63)).isBetween(26, 63);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyCodeIsAKnownOne(Tld tld) {
        assertThat(tld.transfer().transferClass().orElse("PULL")).isIn("PULL", "PUSH");
        assertThat(tld.transfer().unanswered().orElse("ACK")).isIn("ACK", "NACK");
        assertThat(tld.nameservers().managedAs().orElse("OBJECT")).isIn("OBJECT", "ATTRIBUTE");
        assertThat(tld.nameservers().dnssec().orElse("DS")).isIn("DS", "KEY", "NONE");
        assertThat(Set.of("ipv4", "ipv6"))
                .containsAll(tld.nameservers().addresses().orElse(List.of()));
        assertThat(tld.ownerChange().orElse(OwnerChange.UPDATE))
                .isIn(OwnerChange.UPDATE, OwnerChange.TRADE, OwnerChange.ICANN_TRADE, OwnerChange.REGISTRY);
        assertThat(tld.restore().map(Object::toString).orElse("NONE"))
                .isIn("REALTIME", "NOREALTIME", "MANUAL", "SPECIAL", "NONE");
        tld.registration().through().ifPresent(zone -> assertThat(RULES.zones()).contains(zone));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyParameterIsDocumentedForItsOperationOrMarkedAsUnverified(Tld tld) {
        PAGES.forEach((operation, pages) -> tld.additionalFields(operation).stream()
                .filter(field -> !field.formOnly())
                .forEach(field -> {
                    Set<String> named = new TreeSet<>(DOCUMENTED.getOrDefault(field.name(), Set.of()));
                    named.retainAll(pages);
                    assertThat(!named.isEmpty())
                            .as("%s of %s", field.name(), operation)
                            .isEqualTo(field.verified());
                }));
        assertThat(PAGES.keySet()).containsAll(operationsWithFields(tld));
        assertThat(DOCUMENTED.keySet()).containsAll(tld.idProtection().parameters());
        tld.trustee()
                .flatMap(Trustee::parameter)
                .ifPresent(name -> assertThat(DOCUMENTED).containsKey(name));
    }

    private static Set<Operation> operationsWithFields(Tld tld) {
        return Stream.of(Operation.values())
                .filter(operation -> !tld.additionalFields(operation).isEmpty())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyConditionIsAboutAFieldThatIsAskedFor(Tld tld) {
        for (Operation operation : Operation.values()) {
            Map<String, AdditionalField> form = tld.additionalFields(operation).stream()
                    .collect(Collectors.toMap(AdditionalField::name, field -> field));
            form.values().stream()
                    .flatMap(field ->
                            Stream.of(field.requiredWhen(), field.onlyWhen()).flatMap(Optional::stream))
                    .forEach(condition -> assertMeaningful(condition, form, tld));
        }
        tld.idProtection().onlyWhen().ifPresent(condition -> assertMeaningful(condition, Map.of(), tld));
    }

    private static void assertMeaningful(Condition condition, Map<String, AdditionalField> form, Tld tld) {
        AdditionalField field = form.containsKey(condition.field())
                ? form.get(condition.field())
                : tld.additionalFields(Operation.REGISTER).stream()
                        .filter(other -> other.name().equals(condition.field()))
                        .findFirst()
                        .orElse(null);
        if (field == null) {
            assertThat(tld.trustee().flatMap(Trustee::parameter)).hasValue(condition.field());
        } else if (field.kind() == FieldKind.CHOICE) {
            // A field that is left out can fulfil a condition too.
            assertThat(Stream.concat(Stream.of(""), field.choices().stream().map(Choice::value)))
                    .containsAll(condition.values());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyFieldCanBeDrawn(Tld tld) {
        for (Operation operation : Operation.values()) {
            for (AdditionalField field : tld.additionalFields(operation)) {
                assertThat(field.name()).matches(field.formOnly() ? "[a-z]+(-[a-z]+)*" : "X-[A-Z0-9]+(-[A-Z0-9]+)*");
                assertThat(field.label())
                        .doesNotStartWith(" ")
                        .doesNotEndWith(".")
                        .doesNotEndWith(" ");
                assertThat(field.choices()).extracting(Choice::label).doesNotHaveDuplicates();
                assertThat(field.choices())
                        .flatExtracting(Choice::removes)
                        .allMatch(removed -> removed.contact().matches("(OWNER|ADMIN|TECH|BILLING)CONTACT0"));
                assertThat(field.source().kind()).isNotEqualTo(Source.Kind.LIVE_API);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tlds")
    void everyRemarkIsASentence(Tld tld) {
        assertThat(tld.remarks())
                .extracting(Remark::text)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void everyFactNameIsUsedBySomeZone() {
        Set<FactName<?>> used = new HashSet<>();
        Stream.concat(
                        tlds().stream(),
                        CNR.zones().stream().map(zone -> CNR.zone(zone).orElseThrow()))
                .forEach(tld -> tld.facts().forEach(fact -> used.add(fact.name())));
        assertThat(used).containsExactlyInAnyOrderElementsOf(FactName.all());
    }

    @Test
    void everyClassLeadsToItsZoneAndBack() {
        Map<String, String> classes = new HashMap<>();
        StrictJsonReader reader = Objects.requireNonNull(new DirectoryFiles(SOURCE).open("classes"));
        reader.object(key -> {
            if (key.equals("format")) {
                assertThat(reader.count()).isEqualTo(RulesFileReader.FORMAT);
            } else {
                reader.object(tldClass -> classes.put(tldClass, reader.text()));
            }
        });
        assertThat(classes).isNotEmpty();
        classes.forEach((tldClass, zone) -> {
            assertThat(RULES.zoneOfClass(tldClass)).hasValue(zone);
            assertThat(RULES.tldClass(zone)).isEqualTo(tldClass);
            assertThat(DomainName.zone(zone).ascii()).isEqualTo(zone);
        });
    }

    @Test
    void noFieldIsListedTwiceForAnOperationInOneFile() throws Exception {
        files().forEach(file -> {
            Map<Operation, Set<String>> seen = new EnumMap<>(Operation.class);
            for (FieldRule rule : read(file).fields()) {
                rule.operations()
                        .forEach(operation -> assertThat(seen.computeIfAbsent(operation, key -> new HashSet<>())
                                        .add(rule.field().name()))
                                .as("%s of %s in %s", rule.field().name(), operation, file)
                                .isTrue());
            }
        });
    }
}
