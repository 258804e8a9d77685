package dev.ispapi.tld.internal.data;

import dev.ispapi.domain.RestorePolicy;
import dev.ispapi.tld.Fact;
import dev.ispapi.tld.FactName;
import dev.ispapi.tld.OwnerChange;
import dev.ispapi.tld.Source;
import dev.ispapi.tld.internal.json.StrictJsonReader;

/** Reads the value of a fact. */
final class FactReader {

    private FactReader() {}

    static <T> Fact<T> read(FactName<T> name, StrictJsonReader reader, Source source) {
        // The type of a name tells the class of its values.
        @SuppressWarnings("unchecked")
        T value = (T) value(name, reader);
        return new Fact<>(name, value, source);
    }

    private static Object value(FactName<?> name, StrictJsonReader reader) {
        return switch (name.type()) {
            case TEXT -> reader.text();
            case FLAG -> reader.flag();
            case COUNT -> reader.count();
            case TEXTS -> reader.texts();
            case PERIOD -> reader.period();
            case PERIODS -> reader.periods();
            case DAY -> reader.date();
            case RESTORE_POLICY -> RestorePolicy.of(reader.text());
            case OWNER_CHANGE -> new OwnerChange(reader.text());
            case ID_PROTECTION -> OfferReader.idProtection(reader);
            case TRUSTEE -> OfferReader.trustee(reader);
        };
    }
}
