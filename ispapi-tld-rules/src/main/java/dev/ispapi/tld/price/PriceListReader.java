package dev.ispapi.tld.price;

import dev.ispapi.tld.price.RelationName.Group;
import dev.ispapi.tld.price.RelationName.Owner;
import dev.ispapi.user.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sorts the relations of an account into ordinary and other prices. */
final class PriceListReader {

    private final Optional<String> accountCurrency;
    private final Map<String, Cell> cells = new LinkedHashMap<>();
    private final Map<String, RelationName> names = new LinkedHashMap<>();
    private final Map<Owner, Cell> currencies = new LinkedHashMap<>();
    private final List<String> unrecognized = new ArrayList<>();
    private final Validities validities;

    PriceListReader(Collection<Relation> relations, String accountCurrency) {
        String currency = RelationName.upper(accountCurrency);
        if (!currency.isEmpty() && !Cell.isCurrency(currency)) {
            throw new IllegalArgumentException(
                    "expected the account's currency, such as EUR, found \"" + accountCurrency + "\"");
        }
        this.accountCurrency = currency.isEmpty() ? Optional.empty() : Optional.of(currency);
        this.validities = Validities.of(relations);
        relations.forEach(this::read);
    }

    private void read(Relation relation) {
        String text = RelationName.upper(relation.type());
        Optional<RelationName> name = RelationName.parse(text);
        if (name.isEmpty()) {
            if (text.startsWith(RelationName.PREFIX)) {
                unrecognized.add(text);
            }
            return;
        }
        if (name.get().isCurrency()) {
            currencies.merge(name.get().base(), Cell.currency(text, relation), Cell::and);
        } else {
            names.put(text, name.get());
            cells.merge(text, Cell.amount(text, relation), Cell::and);
        }
    }

    Optional<String> accountCurrency() {
        return accountCurrency;
    }

    List<String> unrecognized() {
        return List.copyOf(unrecognized);
    }

    /** The classes or products of one group, with their prices. */
    SortedMap<String, ClassPrices> prices(Group group) {
        SortedMap<String, Map<ClassPrices.Part, Cell>> byOwner = new TreeMap<>();
        names.values().stream().filter(name -> name.group() == group).forEach(name -> {
            ClassPrices.Part part =
                    new ClassPrices.Part(PriceKind.of(name.word()).orElseThrow(), name.term());
            byOwner.computeIfAbsent(name.owner(), owner -> new LinkedHashMap<>())
                    // ANNUAL02 and ANNUAL2 would be one part.
                    .merge(part, cell(name), Cell::and);
        });
        SortedMap<String, ClassPrices> prices = new TreeMap<>();
        byOwner.forEach((owner, parts) -> prices.put(owner, prices(group, owner, parts)));
        return Collections.unmodifiableSortedMap(prices);
    }

    private ClassPrices prices(Group group, String owner, Map<ClassPrices.Part, Cell> parts) {
        boolean isProduct = group == Group.PRODUCT;
        String prefix = (isProduct ? RelationName.PREFIX : RelationName.DOMAIN_PREFIX) + owner + "_";
        return new ClassPrices(
                owner,
                prefix,
                isProduct ? ClassPrices.ADD_ON : "",
                parts,
                currency(new Owner(group, owner, ""), prefix));
    }

    private Cell cell(RelationName name) {
        return Objects.requireNonNull(cells.get(name.text()));
    }

    private Cell currency(Owner owner, String prefix) {
        return Optional.ofNullable(currencies.get(owner))
                .filter(cell -> !cell.isDisabled())
                .orElseGet(() -> Cell.accountCurrency(prefix + RelationName.CURRENCY, accountCurrency));
    }

    List<SpecialPrice> specialPrices() {
        return names.values().stream()
                .flatMap(name -> type(name.group()).stream().flatMap(type -> special(type, name)))
                .toList();
    }

    private static Optional<SpecialPrice.Type> type(Group group) {
        return switch (group) {
            case PROMOTION -> Optional.of(SpecialPrice.Type.PROMOTION);
            case SCALE -> Optional.of(SpecialPrice.Type.SCALE);
            case LAUNCH_PHASE -> Optional.of(SpecialPrice.Type.LAUNCH_PHASE);
            case BLOCK -> Optional.of(SpecialPrice.Type.BLOCK);
            case ORDINARY, PREMIUM, PRODUCT -> Optional.empty();
        };
    }

    private Stream<SpecialPrice> special(SpecialPrice.Type type, RelationName name) {
        Cell cell = cell(name);
        if (cell.isDisabled() || cell.problem().isPresent()) {
            return Stream.empty();
        }
        return Stream.of(new SpecialPrice(
                type,
                name.owner(),
                name.label(),
                PriceKind.of(name.word()).orElseThrow(),
                name.term(),
                cell.amount(),
                specialCurrency(name),
                validities.from(name.owner(), name.label()),
                validities.until(name.owner(), name.label()),
                name.text()));
    }

    /** Its own currency, else that of the class's ordinary or premium prices, else the account's. */
    private Optional<String> specialCurrency(RelationName name) {
        return Stream.of(
                        name.base(),
                        new Owner(Group.ORDINARY, name.owner(), ""),
                        new Owner(Group.PREMIUM, name.owner(), ""))
                .flatMap(owner -> Stream.ofNullable(currencies.get(owner)))
                .filter(cell -> !cell.isDisabled())
                .findFirst()
                .map(cell -> Optional.of(cell)
                        .filter(good -> good.problem().isEmpty())
                        .map(Cell::value))
                .orElse(accountCurrency);
    }

    List<PriceProblem> problems() {
        Stream<PriceProblem> stated = Stream.concat(cells.values().stream(), currencies.values().stream())
                .flatMap(cell -> cell.problem().stream());
        return Stream.concat(stated, missingCurrencies()).toList();
    }

    private Stream<PriceProblem> missingCurrencies() {
        return accountCurrency.isPresent()
                ? Stream.empty()
                : Stream.of(Group.ORDINARY, Group.PREMIUM, Group.PRODUCT)
                        .flatMap(group -> names.values().stream()
                                .filter(name -> name.group() == group)
                                .map(RelationName::owner)
                                .distinct()
                                .filter(owner -> Optional.ofNullable(currencies.get(new Owner(group, owner, "")))
                                        .filter(cell -> !cell.isDisabled())
                                        .isEmpty())
                                .flatMap(owner ->
                                        Cell.accountCurrency(prefix(group) + owner + "_CURRENCY", Optional.empty())
                                                .problem()
                                                .stream()));
    }

    private static String prefix(Group group) {
        return group == Group.PRODUCT ? RelationName.PREFIX : RelationName.DOMAIN_PREFIX;
    }
}
