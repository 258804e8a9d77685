package dev.ispapi.tld;

import java.time.LocalDate;
import java.util.List;

/** Tells where a fact is from and how old it is, for what is shown to people. */
final class Basis {

    private Basis() {}

    /**
     * Where a fact is from.
     *
     * @return such as {@code wiki.hexonet.net DE, page of 2024-10-15}, with a word where it is inferred, undated, old or contradicted
     */
    static String text(Fact<?> fact, LocalDate today) {
        return text(fact.source(), fact.conflicts(), today);
    }

    /**
     * Where an additional field is from.
     *
     * @return the same as for a fact
     */
    static String text(AdditionalField field, LocalDate today) {
        return text(field.source(), field.conflicts(), today);
    }

    private static String text(Source source, List<?> conflicts, LocalDate today) {
        StringBuilder text = new StringBuilder();
        switch (source.kind()) {
            case GTLD_FRAME -> text.append("by the frame of gTLDs: ");
            case BACK_END -> text.append("inferred from the back end: ");
            case LIVE_API, DOCUMENTATION, SAMPLE, MODULE, WIKI, FAQ, REGISTRY -> {
                // They speak of the zone itself.
            }
        }
        text.append(source.page());
        boolean isUndated = source.asOf().equals(AsOf.UNKNOWN);
        text.append(isUndated ? ", undated" : ", page of " + source.asOf());
        if (!isUndated && source.asOf().isOld(today)) {
            text.append(", may be out of date");
        }
        conflicts.forEach(conflict -> text.append("; but ").append(conflict));
        return text.toString();
    }
}
