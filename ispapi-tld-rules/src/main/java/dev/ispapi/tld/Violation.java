package dev.ispapi.tld;

import dev.ispapi.InvalidCommandException.Problem;
import dev.ispapi.tld.text.LocalizedText;
import dev.ispapi.tld.text.RulesLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing about an order that its TLD does not take, found before the order is sent. Immutable.
 *
 * <p>Message and remedy come in English, and with {@link #message(RulesLanguage)} and {@link #remedy(RulesLanguage)} in other languages.
 */
public final class Violation {

    private final Kind kind;
    private final Severity severity;
    private final Optional<String> parameter;
    private final Wording wording;
    private final Optional<Source> source;
    private final List<Contradiction> contradictions;

    Violation(
            Kind kind,
            Severity severity,
            Optional<String> parameter,
            Wording wording,
            Optional<Source> source,
            List<Contradiction> contradictions) {
        this.kind = kind;
        this.severity = severity;
        this.parameter = parameter;
        this.wording = wording;
        this.source = source;
        this.contradictions = List.copyOf(contradictions);
    }

    /**
     * A violation with texts that are the same in each language, for tests.
     *
     * @param kind what sort of thing
     * @param severity how sure it is
     * @param parameter the wire name of the parameter
     * @param message what is wrong
     * @param remedy what to do
     * @return the violation, without a source
     */
    public static Violation of(Kind kind, Severity severity, String parameter, String message, String remedy) {
        return new Violation(
                kind, severity, Optional.of(parameter), Wording.literal(message, remedy), Optional.empty(), List.of());
    }

    /**
     * What another source says of the same thing.
     *
     * @param says what it says
     * @param source the source
     */
    public record Contradiction(LocalizedText says, Source source) {

        private String toString(RulesLanguage language) {
            return Basis.conflict(says, source).in(language);
        }

        /** Such as {@code 45d (wiki.hexonet.net LA, oldid=3730, 2014-03-12)}. */
        @Override
        public String toString() {
            return toString(RulesLanguage.ENGLISH);
        }
    }

    /** How sure it is that the order will be refused, or will not do what it should. */
    public enum Severity {
        /** It will, as far as is known. */
        ERROR,
        /**
         * It may. What is known is unverified, contradicted, inferred, undated or more than ten years old; or it depends on something
         * that the command and the {@link OrderContext} do not tell; or the order works, but not as one might think.
         */
        WARNING
    }

    /** Sorts of violations. More may come. */
    public enum Kind {
        /** The name is missing or no domain name. */
        NAME_INVALID,
        /** The name is a zone itself (FAQ 32). */
        NAME_IS_ZONE,
        /** The name is below another zone than the one whose rules were asked. */
        NAME_IN_OTHER_ZONE,
        /** The name has more labels than one before the zone. */
        NAME_TOO_DEEP,
        /** The name has too few characters (FAQ 32). */
        NAME_TOO_SHORT,
        /** The name has too many characters. */
        NAME_TOO_LONG,
        /** The name is internationalized, and the TLD takes none such. */
        IDN_NOT_TAKEN,
        /** The name has a character that IDNA2008, the standard of the registries, does not allow where it stands. */
        NAME_NOT_IDNA2008,
        /** No new registrations are taken. */
        REGISTRATION_CLOSED,
        /** Names come along with those of another zone (FAQ 38). */
        REGISTERED_THROUGH_OTHER_ZONE,
        /** No transfers are taken. */
        TRANSFER_CLOSED,
        /** A renewal cannot be ordered: the renewal mode renews. */
        RENEWAL_NOT_ON_REQUEST,
        /** The period is not offered. */
        PERIOD_NOT_OFFERED,
        /** There are too few nameservers. */
        TOO_FEW_NAMESERVERS,
        /** There are too many nameservers. */
        TOO_MANY_NAMESERVERS,
        /** A nameserver below the domain does not exist at the registry yet (FAQ 9, 50, 60). */
        NAMESERVER_WITHOUT_HOST,
        /** Nameservers have no effect in a transfer (FAQ 25). */
        NAMESERVERS_NOT_APPLIED,
        /** There are too few contacts of a sort (FAQ 6, 41, 45). */
        TOO_FEW_CONTACTS,
        /** There are too many contacts of a sort. */
        TOO_MANY_CONTACTS,
        /** The domain will have no contacts after the transfer (FAQ 6, 41, 45). */
        CONTACTS_LOST_BY_TRANSFER,
        /** An additional field is missing (FAQ 1). */
        FIELD_MISSING,
        /** The TLD does not know an additional field. */
        FIELD_UNKNOWN,
        /** The TLD knows an additional field, but not for this command (FAQ 28). */
        FIELD_NOT_ASKED_FOR,
        /** An additional field must be left out because of what other fields say. */
        FIELD_NOT_APPLICABLE,
        /** A value is none of those that are taken. */
        VALUE_NOT_ALLOWED,
        /** A private person's contact holds an organization (FAQ 31). */
        ORGANIZATION_NOT_ALLOWED,
        /** ID protection is asked for in a way that is not offered (FAQ 8, 18). */
        ID_PROTECTION_NOT_OFFERED,
        /** ID protection is not for registrants of this sort. */
        ID_PROTECTION_NOT_FOR_REGISTRANT,
        /** A trustee for local presence is ordered where there is none. */
        TRUSTEE_NOT_OFFERED,
        /** A trustee for local presence is no ID protection (FAQ 18, 19). */
        TRUSTEE_HIDES_NOTHING,
        /** No contact is known to be in the TLD's country, or the registrant is where the TLD takes none from (FAQ 19). */
        LOCAL_PRESENCE_MISSING,
        /** The TLD has no transfer lock, or does not let it be set like this. */
        TRANSFER_LOCK_NOT_OFFERED,
        /** The TLD does not take a status flag. */
        STATUS_NOT_OFFERED,
        /** The language of an internationalized name is missing. */
        IDN_LANGUAGE_MISSING,
        /** The auth code is missing. */
        AUTH_CODE_MISSING,
        /** There is an auth code where none is wanted (FAQ 33). */
        AUTH_CODE_NOT_WANTED,
        /** The registrant is changed by a trade, not by an update. */
        TRADE_NEEDED,
        /** The registrant is changed by an update, not by a trade. */
        TRADE_NOT_OFFERED,
        /** The registrant is changed at the registry. */
        OWNER_CHANGE_AT_REGISTRY,
        /** A change of the billing contact moves the domain away (FAQ 53). */
        BILLING_CHANGE_TRANSFERS_AWAY
    }

    /** {@return what sort of thing, for programs that branch} */
    public Kind kind() {
        return kind;
    }

    /** {@return how sure it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return the wire name of the parameter, such as {@code PERIOD}; empty if it is about the whole command} */
    public Optional<String> parameter() {
        return parameter;
    }

    /** {@return what is wrong, in English; reads on after the parameter's name; holds no secret} */
    public String message() {
        return message(RulesLanguage.ENGLISH);
    }

    /**
     * What is wrong.
     *
     * @param language the language
     * @return a text that reads on after the parameter's name; holds no secret
     */
    public String message(RulesLanguage language) {
        return wording.message().in(language);
    }

    /** {@return what to do, in English} */
    public String remedy() {
        return remedy(RulesLanguage.ENGLISH);
    }

    /**
     * What to do.
     *
     * @param language the language
     * @return a text in the imperative, without a full stop
     */
    public String remedy(RulesLanguage language) {
        return wording.remedy().in(language);
    }

    /** {@return who says so; empty if it follows from the command alone} */
    public Optional<Source> source() {
        return source;
    }

    /** {@return what other sources say instead; where one of them may be right, this is a warning. Unmodifiable} */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * Whether the order should not go out.
     *
     * @return true for an error, false for a warning
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** As an exception about a command lists it. */
    Problem toProblem() {
        return new Problem(parameter, text(RulesLanguage.ENGLISH));
    }

    private String text(RulesLanguage language) {
        return message(language) + "; " + remedy(language) + sourceText(language);
    }

    private String sourceText(RulesLanguage language) {
        if (source.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(" (").append(source.get().toString(language));
        contradictions.forEach(other -> text.append("; ")
                .append(language.template("violation.but"))
                .append(' ')
                .append(other.toString(language)));
        return text.append(')').toString();
    }

    /**
     * All of it in one line: severity, parameter, message, remedy, source and contradictions.
     *
     * @param language the language
     * @return such as {@code error: PERIOD 5Y is not offered in .de; use one of 1Y, 1M (wiki.hexonet.net DE, oldid=814)}
     */
    public String toString(RulesLanguage language) {
        return language.template("severity." + severity.name().toLowerCase(Locale.ROOT)) + ": "
                + parameter.map(name -> name + " ").orElse("") + text(language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && kind == that.kind
                && severity == that.severity
                && parameter.equals(that.parameter)
                && wording.equals(that.wording)
                && source.equals(that.source)
                && contradictions.equals(that.contradictions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, severity, parameter, wording, source, contradictions);
    }

    /** Such as {@code error: PERIOD 5Y is not offered in .de; use one of 1Y, 1M (wiki.hexonet.net DE, oldid=814)}. */
    @Override
    public String toString() {
        return toString(RulesLanguage.ENGLISH);
    }
}
