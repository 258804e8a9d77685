package dev.ispapi.tld;

import dev.ispapi.command.Command;
import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.idn.DomainName;
import dev.ispapi.tld.lifecycle.Lifecycle;
import dev.ispapi.tld.lifecycle.LifecyclePeriods;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of one zone under which names are registered, such as {@code ca} or {@code co.uk}. Immutable.
 *
 * <p>Each fact has a source; {@link #source(String)} and {@link #facts()} tell it. What is not known is empty.
 */
public final class Tld {

    private final DomainName zone;
    private final String tldClass;
    private final Facts facts;
    private final Map<Operation, List<AdditionalField>> fields;
    private final List<Remark> remarks;

    Tld(
            DomainName zone,
            String tldClass,
            Facts facts,
            Map<Operation, List<AdditionalField>> fields,
            List<Remark> remarks) {
        this.zone = zone;
        this.tldClass = tldClass;
        this.facts = facts;
        this.fields = fields;
        this.remarks = remarks;
    }

    /** {@return the zone in ASCII form, such as {@code ca} or {@code xn--p1ai}} */
    public String zone() {
        return zone.ascii();
    }

    /** {@return the zone in Unicode form, such as {@code рф}} */
    public String unicodeZone() {
        return zone.unicode();
    }

    /** {@return the class that prices go by, such as {@code COUK}} */
    public String tldClass() {
        return tldClass;
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
     * The life of a domain of this TLD in dates: when it is billed, deleted and free again if nobody renews it.
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
        return new LifecyclePeriods(
                periods.accounting(),
                periods.finalization(),
                periods.failure(),
                periods.payment(),
                periods.addGrace(),
                periods.deletionRestorable(),
                periods.deletionHold(),
                explicitRenewal(),
                restore());
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
        return fields.getOrDefault(operation, List.of());
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
     * Where all of this is from.
     *
     * @return each source once
     */
    public Set<Source> sources() {
        Set<Source> sources = new LinkedHashSet<>();
        facts.inOrder().forEach(fact -> sources.add(fact.source()));
        fields.values().forEach(list -> list.forEach(field -> sources.add(field.source())));
        remarks.forEach(remark -> sources.add(remark.source()));
        return sources;
    }

    /** {@return what else is worth knowing} */
    public List<Remark> remarks() {
        return remarks;
    }

    /**
     * This TLD with other facts laid over its own, such as those of a live answer.
     *
     * @param others facts that win over those known so far
     * @return a TLD that holds them
     */
    public Tld with(Collection<? extends Fact<?>> others) {
        return new Tld(zone, tldClass, facts.with(others), fields, remarks);
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

    Tld withClass(String other) {
        return other.equals(tldClass) ? this : new Tld(zone, other, facts, fields, remarks);
    }

    /** Such as {@code .ca}. */
    @Override
    public String toString() {
        return "." + zone.unicode();
    }
}
