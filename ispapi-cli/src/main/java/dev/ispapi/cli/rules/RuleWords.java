package dev.ispapi.cli.rules;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.FieldConflict;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.TopLevelDomain;
import dev.ispapi.tld.Trustee;
import dev.ispapi.value.Period;

/** What a fact of a zone is in words, with the API's own word behind it. */
final class RuleWords {

    private RuleWords() {}

    static String kind(TopLevelDomain.Kind kind) {
        return switch (kind) {
            case COUNTRY_CODE -> "a country-code TLD";
            case GENERIC -> "a generic TLD";
            case SPONSORED -> "a sponsored generic TLD";
            case RESTRICTED -> "a restricted TLD";
            case INFRASTRUCTURE -> "an infrastructure TLD";
        };
    }

    static String lasting(Period period) {
        return period.isZero() ? "no" : "for " + period;
    }

    static String restore(RestorePolicy policy) {
        return switch (policy.value()) {
            case "REALTIME" -> "done at once (REALTIME)";
            case "NOREALTIME" -> "done later (NOREALTIME)";
            case "MANUAL" -> "done by hand (MANUAL)";
            default -> policy.value();
        };
    }

    static String starter(String transferClass) {
        return switch (transferClass) {
            case "PULL" -> "the gaining registrar (PULL)";
            case "PUSH" -> "the losing registrar (PUSH)";
            default -> transferClass;
        };
    }

    static String ownerChange(OwnerChange change) {
        return switch (change.value()) {
            case "UPDATE" -> "with ModifyDomain (UPDATE)";
            case "TRADE" -> "with TradeDomain (TRADE)";
            case "ICANN-TRADE" -> "with TradeDomain, confirmed by both sides (ICANN-TRADE)";
            case "REGISTRY" -> "at the registry, not through the API (REGISTRY)";
            default -> change.value();
        };
    }

    static String hosts(String managedAs) {
        return switch (managedAs) {
            case "OBJECT" -> "must exist at the registry first (OBJECT)";
            case "ATTRIBUTE" -> "are part of the domain (ATTRIBUTE)";
            default -> managedAs;
        };
    }

    static String idProtection(IdProtection protection) {
        String parameters = String.join(" or ", protection.parameters()) + "="
                + protection.on().orElse("") + " hides, "
                + protection.off().orElse("") + " shows"
                + (protection.individualsOnly() ? "; private persons only" : "")
                + protection
                        .onlyWhen()
                        .map(condition -> "; only if " + condition)
                        .orElse("");
        return switch (protection.kind()) {
            case UNKNOWN -> "not known";
            case NOT_OFFERED -> "not offered";
            case WHOIS_TRUSTEE -> "by the registrar's WHOIS trustee: " + parameters;
            case REGISTRY -> "by the registry: " + parameters;
        };
    }

    static String trustee(Trustee trustee) {
        String how = trustee.automatic() ? ", without being asked for" : "";
        return trustee.offered()
                ? "offered"
                        + trustee.parameter().map(name -> ": " + name + "=1").orElse("") + how
                : "not offered";
    }

    /** What another source says of whether a field must have a value. */
    static String need(FieldConflict conflict) {
        return switch (conflict.required()) {
            case ALWAYS -> "required";
            case NEVER -> "not required";
            case WHEN ->
                "required if " + conflict.requiredWhen().map(Object::toString).orElse("");
        };
    }

    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
