package dev.ispapi.domain;

import dev.ispapi.command.CommandType;
import dev.ispapi.command.Declaration;
import dev.ispapi.command.Effect;
import dev.ispapi.command.Kind;
import dev.ispapi.command.Kinds;
import dev.ispapi.command.ListCommand;
import dev.ispapi.command.TypedCommand;
import dev.ispapi.internal.Lists;
import dev.ispapi.internal.SdkStyle;
import dev.ispapi.user.UserDepth;
import dev.ispapi.value.Change;
import dev.ispapi.wire.Page;
import dev.ispapi.wire.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Lists domains of the account, page by page. Sent as it is it brings one page, cut at the platform's limit; {@code IspapiClient.stream}
 * brings them all.
 *
 * <p>Covers the three documented forms: the plain one, {@code VERSION=2} with its filters, and that of domains for sale. Patterns stay
 * as they are; write internationalized names in them in ASCII. Source: API pages {@code QueryDomainList}.
 */
@SdkStyle
@Value.Immutable
public abstract class QueryDomainList extends TypedCommand<Page<DomainListEntry>>
        implements ListCommand<DomainListEntry> {

    private static final Kind<String> SALE_STATUS = Kinds.TEXT.documented("NONE", "DISABLED", "REQUESTED", "ACTIVE");

    /** What is known of this command. */
    public static final CommandType<QueryDomainList> TYPE = CommandType.<QueryDomainList, Builder>declare(
                    "QueryDomainList", Effect.READS, QueryDomainList::builder)
            .optional("VERSION", Kinds.INT, QueryDomainList::version, Builder::version)
            .optional("WIDE", Kinds.FLAG, QueryDomainList::wide, Builder::wide)
            .optional("FIRST", Kinds.INT, QueryDomainList::first, Builder::first)
            .optional("LIMIT", Kinds.INT, QueryDomainList::limit, Builder::limit)
            .optional("NOTOTAL", Kinds.FLAG, QueryDomainList::noTotal, Builder::noTotal)
            .optional("ORDERBY", Kinds.TEXT, QueryDomainList::orderBy, Builder::orderBy)
            .optional(
                    "USERDEPTH",
                    Kinds.code("USERDEPTH", UserDepth::of, UserDepth::value).documented("SELF", "SUBUSER", "ALL"),
                    QueryDomainList::userDepth,
                    Builder::userDepth)
            .nullable("UNIQUE", Kinds.FLAG, QueryDomainList::unique, Builder::unique)
            .nullable("PROPERTIES", Kinds.TEXT, QueryDomainList::properties, Builder::properties)
            .optional("DOMAIN", Kinds.PATTERN, QueryDomainList::domain, Builder::domain)
            .list("DOMAIN", Declaration.UNLIMITED, Kinds.TEXT, QueryDomainList::domains, Builder::addDomains)
            .optional("DESCRIPTION", Kinds.PATTERN, QueryDomainList::description, Builder::description)
            .nullable("DOMAINREGEX", Kinds.REGEX, QueryDomainList::domainRegex, Builder::domainRegex)
            .nullable("DOMAINREGEXNOT", Kinds.REGEX, QueryDomainList::domainRegexNot, Builder::domainRegexNot)
            .nullable("DOMAINSUBCLASS", Kinds.TEXT, QueryDomainList::domainSubclass, Builder::domainSubclass)
            .optional("EXTENDED", Kinds.FLAG, QueryDomainList::extended, Builder::extended)
            .optional("OBJECTID", Kinds.PATTERN, QueryDomainList::objectId, Builder::objectId)
            .nullable("OBJECTCLASS", Kinds.TEXT, QueryDomainList::objectClass, Builder::objectClass)
            .nullable("OBJECTCLASSREGEX", Kinds.REGEX, QueryDomainList::objectClassRegex, Builder::objectClassRegex)
            .nullable(
                    "OBJECTCLASSREGEXNOT",
                    Kinds.REGEX,
                    QueryDomainList::objectClassRegexNot,
                    Builder::objectClassRegexNot)
            .nullable("SUBCLASS", Kinds.TEXT, QueryDomainList::subclass, Builder::subclass)
            .nullable("SUBCLASSREGEX", Kinds.REGEX, QueryDomainList::subclassRegex, Builder::subclassRegex)
            .nullable("SUBCLASSREGEXNOT", Kinds.REGEX, QueryDomainList::subclassRegexNot, Builder::subclassRegexNot)
            .optional("STATUS", Kinds.PATTERN, QueryDomainList::status, Builder::status)
            .nullable("STATUSREGEX", Kinds.REGEX, QueryDomainList::statusRegex, Builder::statusRegex)
            .nullable("STATUSREGEXNOT", Kinds.REGEX, QueryDomainList::statusRegexNot, Builder::statusRegexNot)
            .optional("OWNERCONTACT", Kinds.PATTERN, QueryDomainList::ownerContact, Builder::ownerContact)
            .optional("ADMINCONTACT", Kinds.PATTERN, QueryDomainList::adminContact, Builder::adminContact)
            .optional("TECHCONTACT", Kinds.PATTERN, QueryDomainList::techContact, Builder::techContact)
            .optional("BILLINGCONTACT", Kinds.PATTERN, QueryDomainList::billingContact, Builder::billingContact)
            .optional("CONTACT", Kinds.PATTERN, QueryDomainList::contact, Builder::contact)
            .optional("NAMESERVER", Kinds.PATTERN, QueryDomainList::nameserver, Builder::nameserver)
            .slots(
                    "NAMESERVER",
                    Declaration.UNLIMITED,
                    Kinds.TEXT,
                    QueryDomainList::nameservers,
                    Builder::addNameservers)
            .nullable("TRANSFERLOCK", Kinds.FLAG, QueryDomainList::transferLock, Builder::transferLock)
            .nullable("MINCREATEDDATE", Kinds.DATETIME, QueryDomainList::minCreatedDate, Builder::minCreatedDate)
            .nullable("MAXCREATEDDATE", Kinds.DATETIME, QueryDomainList::maxCreatedDate, Builder::maxCreatedDate)
            .nullable("MINUPDATEDDATE", Kinds.DATETIME, QueryDomainList::minUpdatedDate, Builder::minUpdatedDate)
            .nullable("MAXUPDATEDDATE", Kinds.DATETIME, QueryDomainList::maxUpdatedDate, Builder::maxUpdatedDate)
            .nullable(
                    "MINEXPIRATIONDATE", Kinds.DATETIME, QueryDomainList::minExpirationDate, Builder::minExpirationDate)
            .nullable(
                    "MAXEXPIRATIONDATE", Kinds.DATETIME, QueryDomainList::maxExpirationDate, Builder::maxExpirationDate)
            .nullable("MINPAIDUNTILDATE", Kinds.DATETIME, QueryDomainList::minPaidUntilDate, Builder::minPaidUntilDate)
            .nullable("MAXPAIDUNTILDATE", Kinds.DATETIME, QueryDomainList::maxPaidUntilDate, Builder::maxPaidUntilDate)
            .nullable(
                    "MINREGISTRATIONEXPIRATIONDATE",
                    Kinds.DATETIME,
                    QueryDomainList::minRegistrationExpirationDate,
                    Builder::minRegistrationExpirationDate)
            .nullable(
                    "MAXREGISTRATIONEXPIRATIONDATE",
                    Kinds.DATETIME,
                    QueryDomainList::maxRegistrationExpirationDate,
                    Builder::maxRegistrationExpirationDate)
            .nullable(
                    "MINACCOUNTINGDATE", Kinds.DATETIME, QueryDomainList::minAccountingDate, Builder::minAccountingDate)
            .nullable(
                    "MAXACCOUNTINGDATE", Kinds.DATETIME, QueryDomainList::maxAccountingDate, Builder::maxAccountingDate)
            .nullable(
                    "MINFINALIZATIONDATE",
                    Kinds.DATETIME,
                    QueryDomainList::minFinalizationDate,
                    Builder::minFinalizationDate)
            .nullable(
                    "MAXFINALIZATIONDATE",
                    Kinds.DATETIME,
                    QueryDomainList::maxFinalizationDate,
                    Builder::maxFinalizationDate)
            .nullable("MINFAILUREDATE", Kinds.DATETIME, QueryDomainList::minFailureDate, Builder::minFailureDate)
            .nullable("MAXFAILUREDATE", Kinds.DATETIME, QueryDomainList::maxFailureDate, Builder::maxFailureDate)
            .nullable(
                    "RENEWALMODE",
                    Kinds.code("TEXT", RenewalMode::of, RenewalMode::value),
                    QueryDomainList::renewalMode,
                    Builder::renewalMode)
            .nullable("REPOSITORY", Kinds.TEXT, QueryDomainList::repository, Builder::repository)
            .optional("USER", Kinds.PATTERN, QueryDomainList::user, Builder::user)
            .nullable("SUBUSER", Kinds.TEXT, QueryDomainList::subuser, Builder::subuser)
            .nullable("ADDON-TRUSTEE", Kinds.TEXT, QueryDomainList::addonTrustee, Builder::addonTrustee)
            .nullable("ADDON-PROXY", Kinds.TEXT, QueryDomainList::addonProxy, Builder::addonProxy)
            .optional(
                    "TRANSFER-DIRECTION",
                    Kinds.TEXT.documented("IN", "OUT", "TRADE"),
                    QueryDomainList::transferDirection,
                    Builder::transferDirection)
            .optional("DOMAINSALE-STATUS", SALE_STATUS, QueryDomainList::saleStatus, Builder::saleStatus)
            .optional("DOMAINSALE-SEDO-STATUS", SALE_STATUS, QueryDomainList::saleSedoStatus, Builder::saleSedoStatus)
            .optional(
                    "DOMAINSALE-AFTERNIC-STATUS",
                    SALE_STATUS,
                    QueryDomainList::saleAfternicStatus,
                    Builder::saleAfternicStatus)
            .optional(
                    "DOMAINSALE-SEDO-LISTING-TYPE",
                    Kinds.TEXT.documented("MAKE_OFFER", "BUY_NOW_STAGED", "BUY_NOW_INSTANT"),
                    QueryDomainList::saleSedoListingType,
                    Builder::saleSedoListingType)
            .optional(
                    "DOMAINSALE-SEDO-LISTING-STATUS",
                    Kinds.TEXT.documented("ERROR", "PENDING", "LISTED", "DECLINED"),
                    QueryDomainList::saleSedoListingStatus,
                    Builder::saleSedoListingStatus)
            .optional(
                    "DOMAINSALE-SEDO-MLS-LISTING-STATUS",
                    Kinds.TEXT.documented("PENDING", "LISTED", "NOTLISTED"),
                    QueryDomainList::saleSedoMlsListingStatus,
                    Builder::saleSedoMlsListingStatus)
            .optional("MINDOMAINSALE-PRICE", Kinds.DECIMAL, QueryDomainList::minSalePrice, Builder::minSalePrice)
            .optional("MAXDOMAINSALE-PRICE", Kinds.DECIMAL, QueryDomainList::maxSalePrice, Builder::maxSalePrice)
            .optional(
                    "MINDOMAINSALE-SEDO-PRICE",
                    Kinds.DECIMAL,
                    QueryDomainList::minSaleSedoPrice,
                    Builder::minSaleSedoPrice)
            .optional(
                    "MAXDOMAINSALE-SEDO-PRICE",
                    Kinds.DECIMAL,
                    QueryDomainList::maxSaleSedoPrice,
                    Builder::maxSaleSedoPrice)
            .optional(
                    "MINDOMAINSALE-AFTERNIC-PRICE",
                    Kinds.DECIMAL,
                    QueryDomainList::minSaleAfternicPrice,
                    Builder::minSaleAfternicPrice)
            .optional(
                    "MAXDOMAINSALE-AFTERNIC-PRICE",
                    Kinds.DECIMAL,
                    QueryDomainList::maxSaleAfternicPrice,
                    Builder::maxSaleAfternicPrice)
            .answer(response -> Lists.page(response, DomainListEntry::from))
            .build(Builder::putExtensions, Builder::build);

    QueryDomainList() {}

    /**
     * Begins a command.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the version of the list; 2 knows the newer filters, {@code VERSION}} */
    public abstract Optional<Integer> version();

    /** {@return whether to list all properties, {@code WIDE}} */
    public abstract Optional<Boolean> wide();

    /** {@return the index of the first entry, {@code FIRST}} */
    public abstract Optional<Integer> first();

    /** {@return how many entries a page has, {@code LIMIT}} */
    public abstract Optional<Integer> limit();

    /** {@return whether to leave out the total count, which is faster, {@code NOTOTAL}} */
    public abstract Optional<Boolean> noTotal();

    /** {@return the property to sort by, {@code ORDERBY}} */
    public abstract Optional<String> orderBy();

    /** {@return whose domains to list, {@code USERDEPTH}} */
    public abstract Optional<UserDepth> userDepth();

    /** {@return whether each domain is listed once, {@code UNIQUE}} */
    @Value.Default
    public Change<Boolean> unique() {
        return Change.keep();
    }

    /** {@return further properties to list, {@code PROPERTIES}} */
    @Value.Default
    public Change<String> properties() {
        return Change.keep();
    }

    /** {@return a pattern of names, such as {@code *shop*}; not converted to ASCII, {@code DOMAIN}} */
    public abstract Optional<String> domain();

    /** {@return names, as they are, {@code DOMAIN0..N}} */
    public abstract List<String> domains();

    /** {@return a pattern of descriptions, {@code DESCRIPTION}} */
    public abstract Optional<String> description();

    /** {@return a regular expression that names match, {@code DOMAINREGEX}} */
    @Value.Default
    public Change<String> domainRegex() {
        return Change.keep();
    }

    /** {@return a regular expression that names do not match, {@code DOMAINREGEXNOT}} */
    @Value.Default
    public Change<String> domainRegexNot() {
        return Change.keep();
    }

    /** {@return a TLD class, such as {@code COM}, {@code DOMAINSUBCLASS}} */
    @Value.Default
    public Change<String> domainSubclass() {
        return Change.keep();
    }

    /** {@return whether to list extended properties, {@code EXTENDED}} */
    public abstract Optional<Boolean> extended();

    /** {@return a pattern of object ids, {@code OBJECTID}} */
    public abstract Optional<String> objectId();

    /** {@return a class of objects, {@code OBJECTCLASS}} */
    @Value.Default
    public Change<String> objectClass() {
        return Change.keep();
    }

    /** {@return a regular expression that the class matches, {@code OBJECTCLASSREGEX}} */
    @Value.Default
    public Change<String> objectClassRegex() {
        return Change.keep();
    }

    /** {@return a regular expression that the class does not match, {@code OBJECTCLASSREGEXNOT}} */
    @Value.Default
    public Change<String> objectClassRegexNot() {
        return Change.keep();
    }

    /** {@return a TLD class, such as {@code COM}, {@code SUBCLASS}} */
    @Value.Default
    public Change<String> subclass() {
        return Change.keep();
    }

    /** {@return a regular expression that the TLD class matches, {@code SUBCLASSREGEX}} */
    @Value.Default
    public Change<String> subclassRegex() {
        return Change.keep();
    }

    /** {@return a regular expression that the TLD class does not match, {@code SUBCLASSREGEXNOT}} */
    @Value.Default
    public Change<String> subclassRegexNot() {
        return Change.keep();
    }

    /** {@return a pattern of statuses, {@code STATUS}} */
    public abstract Optional<String> status();

    /** {@return a regular expression that the status matches, {@code STATUSREGEX}} */
    @Value.Default
    public Change<String> statusRegex() {
        return Change.keep();
    }

    /** {@return a regular expression that the status does not match, {@code STATUSREGEXNOT}} */
    @Value.Default
    public Change<String> statusRegexNot() {
        return Change.keep();
    }

    /** {@return a pattern of handles of registrants, {@code OWNERCONTACT}} */
    public abstract Optional<String> ownerContact();

    /** {@return a pattern of handles of admin-c, {@code ADMINCONTACT}} */
    public abstract Optional<String> adminContact();

    /** {@return a pattern of handles of tech-c, {@code TECHCONTACT}} */
    public abstract Optional<String> techContact();

    /** {@return a pattern of handles of billing contacts, {@code BILLINGCONTACT}} */
    public abstract Optional<String> billingContact();

    /** {@return a pattern of handles of any contacts, {@code CONTACT}} */
    public abstract Optional<String> contact();

    /** {@return a pattern of nameservers, {@code NAMESERVER}} */
    public abstract Optional<String> nameserver();

    /** {@return names of nameservers that a domain uses, {@code NAMESERVER0..N}} */
    public abstract List<Change<String>> nameservers();

    /** {@return whether the domains are locked against transfers, {@code TRANSFERLOCK}} */
    @Value.Default
    public Change<Boolean> transferLock() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains created, {@code MINCREATEDDATE}} */
    @Value.Default
    public Change<Instant> minCreatedDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains created, {@code MAXCREATEDDATE}} */
    @Value.Default
    public Change<Instant> maxCreatedDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains changed, {@code MINUPDATEDDATE}} */
    @Value.Default
    public Change<Instant> minUpdatedDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains changed, {@code MAXUPDATEDDATE}} */
    @Value.Default
    public Change<Instant> maxUpdatedDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains expiring, {@code MINEXPIRATIONDATE}} */
    @Value.Default
    public Change<Instant> minExpirationDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains expiring, {@code MAXEXPIRATIONDATE}} */
    @Value.Default
    public Change<Instant> maxExpirationDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains paid until, {@code MINPAIDUNTILDATE}} */
    @Value.Default
    public Change<Instant> minPaidUntilDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains paid until, {@code MAXPAIDUNTILDATE}} */
    @Value.Default
    public Change<Instant> maxPaidUntilDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains ending at the registry, {@code MINREGISTRATIONEXPIRATIONDATE}} */
    @Value.Default
    public Change<Instant> minRegistrationExpirationDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains ending at the registry, {@code MAXREGISTRATIONEXPIRATIONDATE}} */
    @Value.Default
    public Change<Instant> maxRegistrationExpirationDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains billed, {@code MINACCOUNTINGDATE}} */
    @Value.Default
    public Change<Instant> minAccountingDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains billed, {@code MAXACCOUNTINGDATE}} */
    @Value.Default
    public Change<Instant> maxAccountingDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains finalized, {@code MINFINALIZATIONDATE}} */
    @Value.Default
    public Change<Instant> minFinalizationDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains finalized, {@code MAXFINALIZATIONDATE}} */
    @Value.Default
    public Change<Instant> maxFinalizationDate() {
        return Change.keep();
    }

    /** {@return the first UTC date of domains failing, {@code MINFAILUREDATE}} */
    @Value.Default
    public Change<Instant> minFailureDate() {
        return Change.keep();
    }

    /** {@return the last UTC date of domains failing, {@code MAXFAILUREDATE}} */
    @Value.Default
    public Change<Instant> maxFailureDate() {
        return Change.keep();
    }

    /** {@return the renewal mode, {@code RENEWALMODE}} */
    @Value.Default
    public Change<RenewalMode> renewalMode() {
        return Change.keep();
    }

    /** {@return the registry account, {@code REPOSITORY}} */
    @Value.Default
    public Change<String> repository() {
        return Change.keep();
    }

    /** {@return a pattern of users, {@code USER}} */
    public abstract Optional<String> user();

    /** {@return a subuser, {@code SUBUSER}} */
    @Value.Default
    public Change<String> subuser() {
        return Change.keep();
    }

    /** {@return the trustee add-on, {@code ADDON-TRUSTEE}} */
    @Value.Default
    public Change<String> addonTrustee() {
        return Change.keep();
    }

    /** {@return the ID protection add-on, {@code ADDON-PROXY}} */
    @Value.Default
    public Change<String> addonProxy() {
        return Change.keep();
    }

    /** {@return the direction of running transfers: {@code IN}, {@code OUT} or {@code TRADE}, {@code TRANSFER-DIRECTION}} */
    public abstract Optional<String> transferDirection();

    /** {@return the status of offers for sale, {@code DOMAINSALE-STATUS}} */
    public abstract Optional<String> saleStatus();

    /** {@return the status of offers at Sedo, {@code DOMAINSALE-SEDO-STATUS}} */
    public abstract Optional<String> saleSedoStatus();

    /** {@return the status of offers at Afternic, {@code DOMAINSALE-AFTERNIC-STATUS}} */
    public abstract Optional<String> saleAfternicStatus();

    /** {@return the kind of listing at Sedo, {@code DOMAINSALE-SEDO-LISTING-TYPE}} */
    public abstract Optional<String> saleSedoListingType();

    /** {@return the status of the listing at Sedo, {@code DOMAINSALE-SEDO-LISTING-STATUS}} */
    public abstract Optional<String> saleSedoListingStatus();

    /** {@return the status of the listing in Sedo's network, {@code DOMAINSALE-SEDO-MLS-LISTING-STATUS}} */
    public abstract Optional<String> saleSedoMlsListingStatus();

    /** {@return the lowest of prices, {@code MINDOMAINSALE-PRICE}} */
    public abstract Optional<BigDecimal> minSalePrice();

    /** {@return the highest of prices, {@code MAXDOMAINSALE-PRICE}} */
    public abstract Optional<BigDecimal> maxSalePrice();

    /** {@return the lowest of prices at Sedo, {@code MINDOMAINSALE-SEDO-PRICE}} */
    public abstract Optional<BigDecimal> minSaleSedoPrice();

    /** {@return the highest of prices at Sedo, {@code MAXDOMAINSALE-SEDO-PRICE}} */
    public abstract Optional<BigDecimal> maxSaleSedoPrice();

    /** {@return the lowest of prices at Afternic, {@code MINDOMAINSALE-AFTERNIC-PRICE}} */
    public abstract Optional<BigDecimal> minSaleAfternicPrice();

    /** {@return the highest of prices at Afternic, {@code MAXDOMAINSALE-AFTERNIC-PRICE}} */
    public abstract Optional<BigDecimal> maxSaleAfternicPrice();

    @Override
    public final int firstIndex() {
        return first().orElse(0);
    }

    @Override
    public final QueryDomainList startingAt(int first) {
        return TYPE.with(this, "FIRST", Integer.toString(first));
    }

    @Override
    public final CommandType<QueryDomainList> type() {
        return TYPE;
    }

    @Override
    public Page<DomainListEntry> decode(Response response) {
        return Lists.page(response, DomainListEntry::from);
    }

    /** Builds the command; not thread-safe. */
    public static final class Builder extends ImmutableQueryDomainList.Builder {

        Builder() {}

        /**
         * Sets {@code UNIQUE}; {@link Change#clear()} clears it.
         *
         * @param value whether each domain is listed once
         * @return this builder
         */
        public Builder unique(boolean value) {
            return unique(Change.to(value));
        }

        /**
         * Sets {@code PROPERTIES}; {@link Change#clear()} clears it.
         *
         * @param value further properties to list
         * @return this builder
         */
        public Builder properties(String value) {
            return properties(Change.to(value));
        }

        /**
         * Sets {@code DOMAINREGEX}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that names match
         * @return this builder
         */
        public Builder domainRegex(String value) {
            return domainRegex(Change.to(value));
        }

        /**
         * Sets {@code DOMAINREGEXNOT}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that names do not match
         * @return this builder
         */
        public Builder domainRegexNot(String value) {
            return domainRegexNot(Change.to(value));
        }

        /**
         * Sets {@code DOMAINSUBCLASS}; {@link Change#clear()} clears it.
         *
         * @param value a TLD class, such as {@code COM}
         * @return this builder
         */
        public Builder domainSubclass(String value) {
            return domainSubclass(Change.to(value));
        }

        /**
         * Sets {@code OBJECTCLASS}; {@link Change#clear()} clears it.
         *
         * @param value a class of objects
         * @return this builder
         */
        public Builder objectClass(String value) {
            return objectClass(Change.to(value));
        }

        /**
         * Sets {@code OBJECTCLASSREGEX}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the class matches
         * @return this builder
         */
        public Builder objectClassRegex(String value) {
            return objectClassRegex(Change.to(value));
        }

        /**
         * Sets {@code OBJECTCLASSREGEXNOT}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the class does not match
         * @return this builder
         */
        public Builder objectClassRegexNot(String value) {
            return objectClassRegexNot(Change.to(value));
        }

        /**
         * Sets {@code SUBCLASS}; {@link Change#clear()} clears it.
         *
         * @param value a TLD class, such as {@code COM}
         * @return this builder
         */
        public Builder subclass(String value) {
            return subclass(Change.to(value));
        }

        /**
         * Sets {@code SUBCLASSREGEX}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the TLD class matches
         * @return this builder
         */
        public Builder subclassRegex(String value) {
            return subclassRegex(Change.to(value));
        }

        /**
         * Sets {@code SUBCLASSREGEXNOT}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the TLD class does not match
         * @return this builder
         */
        public Builder subclassRegexNot(String value) {
            return subclassRegexNot(Change.to(value));
        }

        /**
         * Sets {@code STATUSREGEX}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the status matches
         * @return this builder
         */
        public Builder statusRegex(String value) {
            return statusRegex(Change.to(value));
        }

        /**
         * Sets {@code STATUSREGEXNOT}; {@link Change#clear()} clears it.
         *
         * @param value a regular expression that the status does not match
         * @return this builder
         */
        public Builder statusRegexNot(String value) {
            return statusRegexNot(Change.to(value));
        }

        /**
         * Fills the next slots of {@code NAMESERVER0..N}.
         *
         * @param values names of nameservers that a domain uses
         * @return this builder
         */
        public Builder addNameservers(String... values) {
            for (String value : values) {
                addNameservers(Change.to(value));
            }
            return this;
        }

        /**
         * Sets {@code TRANSFERLOCK}; {@link Change#clear()} clears it.
         *
         * @param value whether the domains are locked against transfers
         * @return this builder
         */
        public Builder transferLock(boolean value) {
            return transferLock(Change.to(value));
        }

        /**
         * Sets {@code MINCREATEDDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains created
         * @return this builder
         */
        public Builder minCreatedDate(Instant value) {
            return minCreatedDate(Change.to(value));
        }

        /**
         * Sets {@code MAXCREATEDDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains created
         * @return this builder
         */
        public Builder maxCreatedDate(Instant value) {
            return maxCreatedDate(Change.to(value));
        }

        /**
         * Sets {@code MINUPDATEDDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains changed
         * @return this builder
         */
        public Builder minUpdatedDate(Instant value) {
            return minUpdatedDate(Change.to(value));
        }

        /**
         * Sets {@code MAXUPDATEDDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains changed
         * @return this builder
         */
        public Builder maxUpdatedDate(Instant value) {
            return maxUpdatedDate(Change.to(value));
        }

        /**
         * Sets {@code MINEXPIRATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains expiring
         * @return this builder
         */
        public Builder minExpirationDate(Instant value) {
            return minExpirationDate(Change.to(value));
        }

        /**
         * Sets {@code MAXEXPIRATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains expiring
         * @return this builder
         */
        public Builder maxExpirationDate(Instant value) {
            return maxExpirationDate(Change.to(value));
        }

        /**
         * Sets {@code MINPAIDUNTILDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains paid until
         * @return this builder
         */
        public Builder minPaidUntilDate(Instant value) {
            return minPaidUntilDate(Change.to(value));
        }

        /**
         * Sets {@code MAXPAIDUNTILDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains paid until
         * @return this builder
         */
        public Builder maxPaidUntilDate(Instant value) {
            return maxPaidUntilDate(Change.to(value));
        }

        /**
         * Sets {@code MINREGISTRATIONEXPIRATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains ending at the registry
         * @return this builder
         */
        public Builder minRegistrationExpirationDate(Instant value) {
            return minRegistrationExpirationDate(Change.to(value));
        }

        /**
         * Sets {@code MAXREGISTRATIONEXPIRATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains ending at the registry
         * @return this builder
         */
        public Builder maxRegistrationExpirationDate(Instant value) {
            return maxRegistrationExpirationDate(Change.to(value));
        }

        /**
         * Sets {@code MINACCOUNTINGDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains billed
         * @return this builder
         */
        public Builder minAccountingDate(Instant value) {
            return minAccountingDate(Change.to(value));
        }

        /**
         * Sets {@code MAXACCOUNTINGDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains billed
         * @return this builder
         */
        public Builder maxAccountingDate(Instant value) {
            return maxAccountingDate(Change.to(value));
        }

        /**
         * Sets {@code MINFINALIZATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains finalized
         * @return this builder
         */
        public Builder minFinalizationDate(Instant value) {
            return minFinalizationDate(Change.to(value));
        }

        /**
         * Sets {@code MAXFINALIZATIONDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains finalized
         * @return this builder
         */
        public Builder maxFinalizationDate(Instant value) {
            return maxFinalizationDate(Change.to(value));
        }

        /**
         * Sets {@code MINFAILUREDATE}; {@link Change#clear()} clears it.
         *
         * @param value the first UTC date of domains failing
         * @return this builder
         */
        public Builder minFailureDate(Instant value) {
            return minFailureDate(Change.to(value));
        }

        /**
         * Sets {@code MAXFAILUREDATE}; {@link Change#clear()} clears it.
         *
         * @param value the last UTC date of domains failing
         * @return this builder
         */
        public Builder maxFailureDate(Instant value) {
            return maxFailureDate(Change.to(value));
        }

        /**
         * Sets {@code RENEWALMODE}; {@link Change#clear()} clears it.
         *
         * @param value the renewal mode
         * @return this builder
         */
        public Builder renewalMode(RenewalMode value) {
            return renewalMode(Change.to(value));
        }

        /**
         * Sets {@code REPOSITORY}; {@link Change#clear()} clears it.
         *
         * @param value the registry account
         * @return this builder
         */
        public Builder repository(String value) {
            return repository(Change.to(value));
        }

        /**
         * Sets {@code SUBUSER}; {@link Change#clear()} clears it.
         *
         * @param value a subuser
         * @return this builder
         */
        public Builder subuser(String value) {
            return subuser(Change.to(value));
        }

        /**
         * Sets {@code ADDON-TRUSTEE}; {@link Change#clear()} clears it.
         *
         * @param value the trustee add-on
         * @return this builder
         */
        public Builder addonTrustee(String value) {
            return addonTrustee(Change.to(value));
        }

        /**
         * Sets {@code ADDON-PROXY}; {@link Change#clear()} clears it.
         *
         * @param value the ID protection add-on
         * @return this builder
         */
        public Builder addonProxy(String value) {
            return addonProxy(Change.to(value));
        }

        /**
         * Builds the command.
         *
         * @return the command, checked
         * @throws dev.ispapi.InvalidCommandException with everything that is missing or wrong
         */
        @Override
        public QueryDomainList build() {
            return TYPE.build(super::build);
        }
    }
}
