package dev.ispapi.tld;

import dev.ispapi.Platform;
import dev.ispapi.command.Command;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.internal.data.Facts;
import dev.ispapi.tld.internal.data.TldData;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of one zone under which names are registered, such as {@code ca} or {@code co.uk}. Immutable.
 *
 * <p>Each fact has a source; {@link #source(String)} and {@link #facts()} tell it. What is not known is empty.
 */
public final class Tld {

    private final TldData data;
    private final Facts facts;
    private final Clock clock;

    Tld(TldData data, Clock clock) {
        this.data = data;
        this.facts = data.facts();
        this.clock = clock;
    }

    /** {@return the zone in ASCII form, such as {@code ca} or {@code xn--p1ai}} */
    public String zone() {
        return data.zone().ascii();
    }

    /** {@return the zone in Unicode form, such as {@code рф}} */
    public String unicodeZone() {
        return data.zone().unicode();
    }

    /** {@return the platform whose rules these are: orders of the other platform are not checked against them} */
    public Platform platform() {
        return data.platform();
    }

    /** {@return the class that prices go by, such as {@code COUK}} */
    public String tldClass() {
        return data.tldClass();
    }

    /** {@return how much is known of the zone} */
    public Knowledge knowledge() {
        return data.knowledge();
    }

    /** {@return the TLD that the zone is or lies below, as the root zone has it; empty if the list of TLDs does not have it} */
    public Optional<TopLevelDomain> topLevel() {
        return data.topLevel();
    }

    /** {@return who runs the registry; empty if not known} */
    public Optional<String> registry() {
        return facts.value(FactName.REGISTRY);
    }

    /** {@return true if the registry keeps no contacts, so that a domain has none after its transfer (FAQ 41, 45); empty if not known} */
    public Optional<Boolean> thinRegistry() {
        return facts.value(FactName.REGISTRY_THIN);
    }

    /** {@return whether and how names are registered} */
    public RegistrationRules registration() {
        return new RegistrationRules(facts);
    }

    /** {@return the periods} */
    public Periods periods() {
        return new Periods(facts);
    }

    /**
     * The life of a domain of this TLD in dates: when it is billed, deleted and free again if it is not renewed.
     *
     * @param expiration when the current period ends, {@code EXPIRATIONDATE}
     * @param paidUntil until when it is paid, {@code PAIDUNTILDATE}; the same date if nothing is paid ahead
     * @return the life cycle; steps whose period is not known have no date
     * @throws IllegalArgumentException if the expiration date lies after the paid-until date, the periods contradict each other so that
     *     the domain would be deleted before its renewal is billed, or a date is one that no calendar has
     */
    public Lifecycle lifecycle(Instant expiration, Instant paidUntil) {
        return Lifecycle.of(lifecyclePeriods(), expiration, paidUntil);
    }

    /** {@return the periods that date the life of a domain, and how it is renewed and restored} */
    public LifecyclePeriods lifecyclePeriods() {
        Periods periods = periods();
        return LifecyclePeriods.builder()
                .accounting(periods.accounting())
                .finalization(periods.finalization())
                .failure(periods.failure())
                .payment(periods.payment())
                .addGrace(periods.addGrace())
                .deletionRestorable(periods.deletionRestorable())
                .deletionHold(periods.deletionHold())
                .renewalDate(periods.renewalDate())
                .explicitRenewal(explicitRenewal())
                .restorePolicy(restore())
                .sources(PeriodSources.of(this))
                .build();
    }

    /** {@return how many contacts there must and may be} */
    public ContactRules contacts() {
        return new ContactRules(facts);
    }

    /** {@return what is demanded of nameservers} */
    public NameserverRules nameservers() {
        return new NameserverRules(facts);
    }

    /** {@return what names are taken} */
    public NameRules name() {
        return new NameRules(facts);
    }

    /** {@return what a transfer needs} */
    public TransferRules transfer() {
        return new TransferRules(facts);
    }

    /** {@return how a domain gets another registrant; empty if not known} */
    public Optional<OwnerChange> ownerChange() {
        return facts.value(FactName.OWNER_CHANGE);
    }

    /** {@return how a deleted domain is restored; empty if not known} */
    public Optional<RestorePolicy> restore() {
        return facts.value(FactName.RESTORE);
    }

    /** {@return whether the registry wants each renewal asked for; empty if not known} */
    public Optional<Boolean> explicitRenewal() {
        return facts.value(FactName.EXPLICIT_RENEWAL);
    }

    /** {@return who hides the registrant's data, and how it is asked for} */
    public IdProtection idProtection() {
        return facts.value(FactName.ID_PROTECTION).orElse(IdProtection.UNKNOWN);
    }

    /** {@return who stands in where local presence is demanded; empty if not known} */
    public Optional<Trustee> trustee() {
        return facts.value(FactName.TRUSTEE);
    }

    /**
     * What an operation asks for beyond contacts and nameservers.
     *
     * @param operation what is to be done
     * @return the fields in the order of a form; empty if nothing is asked for, as far as is known
     */
    public List<AdditionalField> additionalFields(Operation operation) {
        return data.fields().getOrDefault(operation, List.of());
    }

    /**
     * All facts.
     *
     * @return in the order of {@link FactName#all()}
     */
    public List<Fact<?>> facts() {
        return facts.inOrder();
    }

    /**
     * What the registry, or another party that knows it, says of its own terms. The registrar's platform may differ: nothing is checked
     * or dated by them.
     *
     * @return in the order of {@link FactName#all()}; empty if nothing is known
     */
    public List<Fact<?>> registryFacts() {
        return data.registryFacts().inOrder();
    }

    /**
     * A fact with its source.
     *
     * @param <T> what the value is
     * @param name what it is about
     * @return the fact; empty if it is not known
     */
    public <T> Optional<Fact<T>> fact(FactName<T> name) {
        return facts.fact(name);
    }

    /**
     * Where a fact is from.
     *
     * @param fact the name of the fact, such as {@code periods.registration}
     * @return the source; empty if the fact is not known
     * @throws IllegalArgumentException if no fact has such a name
     */
    public Optional<Source> source(String fact) {
        FactName<?> name = FactName.find(fact)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected the name of a fact, one of " + FactName.all() + ", found \"" + fact + "\""));
        return facts.fact(name).map(Fact::source);
    }

    /**
     * Where a fact is from and how old that is, in words for people.
     *
     * @param name what the fact is about
     * @return such as {@code wiki.hexonet.net DE, page of 2024-10-15}, and whether it is inferred, undated, perhaps out of date or
     *     contradicted; empty if the fact is not known
     */
    public Optional<String> basis(FactName<?> name) {
        return facts.fact(name).map(fact -> Basis.text(fact, today()).toString());
    }

    /**
     * Where an additional field is from and how old that is, in words for people.
     *
     * @param field one of this TLD's fields
     * @return the same as {@link #basis(FactName)} tells of a fact
     */
    public String basis(AdditionalField field) {
        return Basis.text(field, today()).toString();
    }

    /**
     * Where all of this is from.
     *
     * @return each source once
     */
    public Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        Stream.of(facts, data.registryFacts())
                .flatMap(all -> all.inOrder().stream())
                .forEach(fact -> {
                    sources.add(fact.source());
                    fact.conflicts().forEach(conflict -> sources.add(conflict.source()));
                });
        data.fields().values().stream().flatMap(List::stream).forEach(field -> {
            sources.add(field.source());
            field.conflicts().forEach(conflict -> sources.add(conflict.source()));
        });
        data.remarks().forEach(remark -> sources.add(remark.source()));
        return sources;
    }

    /**
     * What is known of the zone, by topic.
     *
     * @return for each topic of which something is known, who says so; a source that {@linkplain Source#isInferred() is inferred} speaks
     *     of many zones at once
     */
    public Map<Topic, Source> coverage() {
        Map<Topic, Source> coverage = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            topic.source(this).ifPresent(source -> coverage.put(topic, source));
        }
        return Collections.unmodifiableMap(coverage);
    }

    /** {@return what else is worth knowing} */
    public List<Remark> remarks() {
        return data.remarks();
    }

    /**
     * This TLD with other facts laid over its own, such as those of a live answer.
     *
     * @param others facts that win over those known so far
     * @return a TLD that holds them
     */
    public Tld with(Collection<? extends Fact<?>> others) {
        return new Tld(data.with(others), clock);
    }

    /**
     * Checks an order before it is sent; see {@link #check(Command, OrderContext)}.
     *
     * @param command the order
     * @return all that is wrong, as far as the command alone tells; empty if nothing is
     */
    public List<Violation> check(Command<?> command) {
        return check(command, OrderContext.NONE);
    }

    /**
     * Checks an order before it is sent: {@code AddDomain}, {@code TransferDomain}, {@code ModifyDomain}, {@code TradeDomain} or
     * {@code RenewDomain}, typed or raw. In other commands there is nothing to check. What is not known of a TLD breaks no rule.
     *
     * @param command the order
     * @param context what is known of it beyond the command
     * @return all that is wrong, in the order of the subjects: name, offer, period, nameservers, contacts, fields, ID protection
     */
    public List<Violation> check(Command<?> command, OrderContext context) {
        return Order.of(command)
                .map(order -> OrderChecks.check(this, order, context))
                .orElse(List.of());
    }

    /**
     * This TLD with another clock, by which the age of its facts is judged.
     *
     * @param other the clock
     * @return a TLD that tells today by it
     */
    public Tld withClock(Clock other) {
        return other.equals(clock) ? this : new Tld(data, other);
    }

    /** {@return the day by which the age of facts is judged, in UTC} */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Such as {@code .ca}. */
    @Override
    public String toString() {
        return "." + data.zone().unicode();
    }
}
