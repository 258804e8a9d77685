package dev.ispapi.sandbox.internal.json;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.ToJson;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** How values are written that JSON has no form for. Moshi finds the methods by their annotations. */
public final class ValueAdapters {

    @ToJson
    String instant(Instant value) {
        return value.toString();
    }

    @FromJson
    Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new JsonDataException("expected a moment such as 2026-11-24T12:00:00Z, found " + text, e);
        }
    }

    @ToJson
    String duration(Duration value) {
        return value.toString();
    }

    @FromJson
    Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeException e) {
            throw new JsonDataException("expected a duration such as PT1H, found " + text, e);
        }
    }

    @ToJson
    String decimal(BigDecimal value) {
        return value.toString();
    }

    @FromJson
    BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new JsonDataException("expected a number, found " + text, e);
        }
    }
}
