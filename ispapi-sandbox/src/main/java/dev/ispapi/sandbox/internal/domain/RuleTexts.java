package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.domain.Limits;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.tld.Tld;
import dev.ispapi.tld.Violation;
import java.util.Optional;

/** What the API says when an order breaks a rule of its TLD, as far as such answers are known (FAQ 1, 6, 8, 18, 31, 41, 57). */
final class RuleTexts {

    private static final String VATID = "-VATID";

    private final Tld tld;
    private final Call call;

    RuleTexts(Tld tld, Call call) {
        this.tld = tld;
        this.call = call;
    }

    Refusal refusal(Violation violation) {
        String parameter = violation.parameter().orElse("");
        String value = call.parameters().text(parameter).orElse("");
        return switch (violation.kind()) {
            case NAME_INVALID -> Refusal.syntax("Syntax error in Parameter DOMAIN (" + value + ")");
            case NAME_IS_ZONE -> Refusal.invalid("DOMAIN (" + value + "); TLDs are not supported as domain names");
            case NAME_TOO_SHORT ->
                Refusal.invalid("DOMAIN (" + value + "); NAME TOO SHORT"
                        + limit("min", tld.name().minLength()));
            case NAME_TOO_LONG ->
                Refusal.invalid("DOMAIN (" + value + "); NAME TOO LONG"
                        + limit("max", tld.name().maxLength()));
            case IDN_NOT_TAKEN -> Refusal.invalid("DOMAIN (" + value + "); IDN not supported");
            case REGISTRATION_CLOSED -> new Refusal(549, "Command failed; registrations in " + tld + " are not open");
            case REGISTERED_THROUGH_OTHER_ZONE ->
                new Refusal(
                        549,
                        "Command failed; register the name in ."
                                + tld.registration().through().orElse("") + " to get it in " + tld);
            case PERIOD_NOT_OFFERED -> Refusal.invalid("PERIOD (" + value + ")");
            case TOO_FEW_CONTACTS -> tooFew(parameter);
            case TOO_MANY_CONTACTS -> Refusal.invalid("TOO MANY " + role(parameter) + " CONTACTS");
            case TOO_FEW_NAMESERVERS -> tooFewNameservers(tld);
            case TOO_MANY_NAMESERVERS -> tooManyNameservers(tld);
            case FIELD_MISSING -> missing(parameter);
            case FIELD_UNKNOWN,
                    FIELD_NOT_APPLICABLE,
                    ID_PROTECTION_NOT_OFFERED,
                    ID_PROTECTION_NOT_FOR_REGISTRANT,
                    TRUSTEE_NOT_OFFERED,
                    TRUSTEE_HIDES_NOTHING -> Refusal.invalid(parameter + " not supported");
            case VALUE_NOT_ALLOWED ->
                parameter.equals("PERIOD")
                        ? Refusal.syntax("PERIOD (" + value + ")")
                        : Refusal.invalid(parameter + " (" + value + ")");
            case ORGANIZATION_NOT_ALLOWED -> vatIdRequired(contact(parameter));
            case TRADE_NEEDED -> new Refusal(549, "Command failed; CHANGE OF OWNERCONTACT REQUIRES TRADE");
            case OWNER_CHANGE_AT_REGISTRY ->
                new Refusal(549, "Command failed; CHANGE OF OWNERCONTACT IS DONE BY THE REGISTRY");
            default -> Refusal.invalid(parameter);
        };
    }

    static Refusal tooFewNameservers(Tld tld) {
        return Refusal.missing(
                "TOO FEW NAMESERVERS" + limit("min", tld.nameservers().count().min()));
    }

    static Refusal tooManyNameservers(Tld tld) {
        return Refusal.invalid(
                "TOO MANY NAMESERVERS" + limit("max", tld.nameservers().count().max()));
    }

    private Refusal tooFew(String parameter) {
        // A registrant that was lost is missed by the first thing that is asked of it (FAQ 41).
        boolean isLost = role(parameter).equals("OWNER") && call.command().equalsIgnoreCase("ModifyDomain");
        return isLost
                ? countryMissing("OWNERCONTACT0")
                : tooFewContacts(parameter, limits(parameter).min().orElse(1));
    }

    /** With a colon, as registrars have seen it. */
    static Refusal countryMissing(String contact) {
        return new Refusal(504, "Missing required attribute: COUNTRY of " + contact);
    }

    static Refusal tooFewContacts(String parameter, int min) {
        return Refusal.missing("TOO FEW " + role(parameter) + " CONTACTS (min=" + min + ")");
    }

    private Limits limits(String parameter) {
        return switch (role(parameter)) {
            case "OWNER" -> tld.contacts().registrant();
            case "ADMIN" -> tld.contacts().admin();
            case "TECH" -> tld.contacts().tech();
            default -> tld.contacts().billing();
        };
    }

    private static String role(String parameter) {
        return parameter.substring(0, parameter.indexOf("CONTACT"));
    }

    private static String contact(String parameter) {
        return role(parameter) + "CONTACT";
    }

    private static String limit(String name, Optional<Integer> limit) {
        return limit.map(value -> " (" + name + "=" + value + ")").orElse("");
    }

    /** A contact with an organization is taken for an organization's, which needs a VAT number in some TLDs (FAQ 31). */
    private static Refusal missing(String parameter) {
        return switch (parameter) {
            case "X-REGISTRANT" + VATID -> vatIdRequired("OWNERCONTACT");
            case "X-ADMIN" + VATID -> vatIdRequired("ADMINCONTACT");
            default -> Refusal.missing(parameter);
        };
    }

    private static Refusal vatIdRequired(String contact) {
        return invalidContact(contact, "Missing required attribute; VATID REQUIRED FOR ORGANIZATION");
    }

    /** What a registry has against a contact. */
    static Refusal invalidContact(String contact, String complaint) {
        return Refusal.invalid("INVALID CONTACT [" + contact + " (" + complaint + ")]");
    }
}
