package dev.ispapi.support.advice;

import dev.ispapi.tld.Tld;
import dev.ispapi.tld.TldRules;
import java.util.List;

/** What the command or its zone must be like, beyond its name. */
enum Condition {
    /** The registry keeps no contacts, so that a transfer brings none (FAQ 41). */
    THIN_REGISTRY,

    /** The name has no dot, or is a zone such as {@code co.uk} (FAQ 32). */
    NAME_IS_A_ZONE,

    /** The name is shorter than the registry takes it (FAQ 32). */
    NAME_IS_TOO_SHORT,

    /** Nothing but the domain was given a value (FAQ 45). */
    CHANGES_NOTHING,

    /** An auth code was sent along (FAQ 33). */
    HAS_AUTH_CODE,

    /** Name servers were sent along, but no contacts (FAQ 43). */
    CHANGES_NAMESERVERS;

    boolean holds(FailedCommand command) {
        return switch (this) {
            case THIN_REGISTRY -> command.tld().flatMap(Tld::thinRegistry).orElse(Boolean.FALSE);
            case NAME_IS_A_ZONE -> command.domain().filter(Condition::isZone).isPresent();
            case NAME_IS_TOO_SHORT -> isTooShort(command);
            case CHANGES_NOTHING -> changesNothing(command);
            case HAS_AUTH_CODE -> has(command, "AUTH");
            case CHANGES_NAMESERVERS ->
                startsAny(command, List.of("NAMESERVER", "ADDNAMESERVER", "DELNAMESERVER"))
                        && !startsAny(
                                command, List.of("OWNERCONTACT", "ADMINCONTACT", "TECHCONTACT", "BILLINGCONTACT"));
        };
    }

    private static boolean changesNothing(FailedCommand command) {
        return command.domain().isPresent()
                && command.parameters().entrySet().stream()
                        .allMatch(parameter -> parameter.getKey().equals("DOMAIN")
                                || parameter.getValue().isBlank());
    }

    private static boolean has(FailedCommand command, String parameter) {
        return !command.parameters().getOrDefault(parameter, "").isBlank();
    }

    private static boolean startsAny(FailedCommand command, List<String> starts) {
        return command.parameters().keySet().stream()
                .anyMatch(parameter -> starts.stream().anyMatch(parameter::startsWith));
    }

    private static boolean isZone(String name) {
        String bare = name.strip();
        if (bare.isEmpty() || bare.endsWith(".") || bare.startsWith(".")) {
            return false;
        }
        if (bare.indexOf('.') < 0) {
            return true;
        }
        try {
            return TldRules.bundled().zone(bare).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTooShort(FailedCommand command) {
        int dot = command.domain().map(name -> name.indexOf('.')).orElse(-1);
        return dot > 0
                && command.tld()
                        .flatMap(tld -> tld.name().minLength())
                        .filter(shortest -> dot < shortest)
                        .isPresent();
    }
}
