package dev.ispapi.tld;

import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns an answer to {@code GetZoneInfo} into facts. What it does not tell in a known form stays unknown. */
final class CnrZoneFacts {

    private static final int LONGEST_NUMBER = 4;

    private final Response answer;
    private final Source source;
    private final List<Fact<?>> facts = new ArrayList<>();

    private CnrZoneFacts(Response answer, Source source) {
        this.answer = answer;
        this.source = source;
    }

    static List<Fact<?>> of(Response answer, Source source) {
        CnrZoneFacts live = new CnrZoneFacts(answer, source);
        live.read();
        return live.facts;
    }

    private void read() {
        put(FactName.REGISTRY, text("REGISTRY"));
        periods(FactName.REGISTRATION_PERIODS, "REGISTRATIONPERIODS");
        Optional<Boolean> onRequest = flag("RRPSUPPORTSRENEWAL");
        put(FactName.RENEWAL_ON_REQUEST, onRequest);
        if (onRequest.orElse(true)) {
            periods(FactName.RENEWAL_PERIODS, "RENEWALPERIODS");
        }
        periods(FactName.TRANSFER_PERIODS, "TRANSFERPERIODS");
        put(FactName.AUTO_RENEW_GRACE_PERIOD, number("AUTORENEWGRACEPERIODDAYS").map(Period::days));
        put(FactName.DELETION_RESTORABLE_PERIOD, number("REDEMPTIONPERIODDAYS").map(Period::days));
        put(FactName.CONTACTS_CHANGEABLE, flag("HANDLESUPDATEABLE"));
        put(FactName.NAME_MIN_LENGTH, number("CHARACTERSMINIMUM"));
        put(FactName.NAME_MAX_LENGTH, number("CHARACTERSMAXIMUM"));
        put(FactName.DNSSEC, flag("SUPPORTSDNSSECDSDATA").filter(is -> is).map(is -> "DS"));
        put(
                FactName.TRANSFER_AUTH_CODE,
                text("AUTHCODE").filter("required"::equalsIgnoreCase).map(is -> true));
        put(FactName.TRANSFER_RENEWS, flag("RENEWALATTRANSFER"));
        put(FactName.TRANSFER_LOCK, flag("SUPPORTSTRANSFERLOCKS"));
        put(FactName.OWNER_CHANGE, ownerChange());
        put(
                FactName.ID_PROTECTION,
                flag("RRPSUPPORTSWHOISPRIVACY")
                        .map(is -> is
                                ? IdProtection.whoisTrustee(List.of("X-WHOIS-PRIVACY", "X-WHOISPRIVACY"))
                                : IdProtection.NOT_OFFERED));
        put(FactName.TRUSTEE, flag("SUPPORTSTRUSTEE").map(is -> new Trustee(is, Optional.empty(), false)));
    }

    private <T> void put(FactName<T> name, Optional<T> value) {
        value.ifPresent(known -> facts.add(new Fact<>(name, known, source)));
    }

    private Optional<String> text(String property) {
        return answer.value(property).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Boolean> flag(String property) {
        return text(property).flatMap(text -> switch (text) {
            case "1" -> Optional.of(true);
            case "0" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private Optional<Integer> number(String property) {
        return text(property)
                .filter(text -> text.length() <= LONGEST_NUMBER && text.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::valueOf);
    }

    /** {@code 1y,2y}, {@code 1}, {@code 3m}; a leading R says that a transfer resets the term. */
    private void periods(FactName<List<Period>> name, String property) {
        Optional<String> text = text(property);
        if (text.isEmpty()) {
            return;
        }
        List<Period> periods = Arrays.stream(text.get().split(",", -1))
                .map(part -> part.strip().toUpperCase(Locale.ROOT))
                .map(part -> part.startsWith("R") ? part.substring(1) : part)
                .flatMap(part -> period(part).stream())
                .toList();
        if (!periods.isEmpty()) {
            put(name, Optional.of(periods));
        }
    }

    private static Optional<Period> period(String text) {
        boolean hasUnit = text.endsWith("Y") || text.endsWith("M");
        try {
            return Optional.of(Period.parse(hasUnit ? text : text + "Y"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<OwnerChange> ownerChange() {
        boolean isPolicyOfIcann = flag("IRTP").orElse(false);
        return text("OWNERCHANGEPROCESS")
                .map(process -> process.equalsIgnoreCase("TRADE")
                        ? OwnerChange.TRADE
                        : isPolicyOfIcann ? OwnerChange.ICANN_TRADE : OwnerChange.UPDATE);
    }
}
