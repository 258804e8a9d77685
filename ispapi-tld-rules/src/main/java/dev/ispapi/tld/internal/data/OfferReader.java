package dev.ispapi.tld.internal.data;

import dev.ispapi.tld.Condition;
import dev.ispapi.tld.IdProtection;
import dev.ispapi.tld.Trustee;
import dev.ispapi.tld.internal.json.StrictJsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a TLD offers: ID protection, trustee; and the conditions that go with it. */
final class OfferReader {

    private final StrictJsonReader reader;
    private IdProtection.@Nullable Kind kind;
    private List<String> parameters = List.of();
    private @Nullable String on;
    private @Nullable String off;
    private boolean individualsOnly;
    private @Nullable Condition onlyWhen;
    private @Nullable Boolean offered;
    private boolean automatic;

    private OfferReader(StrictJsonReader reader) {
        this.reader = reader;
    }

    static IdProtection idProtection(StrictJsonReader reader) {
        OfferReader offer = new OfferReader(reader);
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            offer.readProtection(key);
        }
        IdProtection.Kind kind = reader.need(place, "kind", offer.kind);
        try {
            return new IdProtection(
                    kind,
                    offer.parameters,
                    Optional.ofNullable(offer.on),
                    Optional.ofNullable(offer.off),
                    offer.individualsOnly,
                    Optional.ofNullable(offer.onlyWhen));
        } catch (IllegalArgumentException e) {
            throw reader.broken(place, String.valueOf(e.getMessage()));
        }
    }

    private void readProtection(String key) {
        switch (key) {
            case "kind" -> kind = reader.constant(IdProtection.Kind.class);
            case "parameters" -> parameters = reader.texts();
            case "on" -> on = reader.text();
            case "off" -> off = reader.text();
            case "individualsOnly" -> individualsOnly = reader.flag();
            case "onlyWhen" -> onlyWhen = condition(reader);
            default -> throw reader.unknownKey(key, "kind, parameters, on, off, individualsOnly or onlyWhen");
        }
    }

    static Trustee trustee(StrictJsonReader reader) {
        OfferReader offer = new OfferReader(reader);
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            offer.readTrustee(key);
        }
        return new Trustee(
                reader.need(place, "offered", offer.offered),
                offer.parameters.isEmpty() ? Optional.empty() : Optional.of(offer.parameters.get(0)),
                offer.automatic);
    }

    private void readTrustee(String key) {
        switch (key) {
            case "offered" -> offered = reader.flag();
            case "parameter" -> parameters = List.of(reader.text());
            case "automatic" -> automatic = reader.flag();
            default -> throw reader.unknownKey(key, "offered, parameter or automatic");
        }
    }

    static Condition condition(StrictJsonReader reader) {
        String field = null;
        List<String> values = new ArrayList<>();
        String place = reader.beginObject();
        for (String key = reader.nextKey(); key != null; key = reader.nextKey()) {
            switch (key) {
                case "field" -> field = reader.text();
                case "in" -> {
                    reader.beginArray();
                    while (reader.hasElement()) {
                        values.add(reader.textOrEmpty());
                    }
                }
                default -> throw reader.unknownKey(key, "field or in");
            }
        }
        return new Condition(reader.need(place, "field", field), values);
    }
}
