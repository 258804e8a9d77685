package dev.ispapi.tld;

import java.time.LocalDate;

/** Tells where a fact is from and how old it is, for what is shown to people. */
final class Basis {

    private Basis() {}

    /**
     * Where a fact is from.
     *
     * @return such as {@code wiki.hexonet.net DE, page of 2024-10-15}, with a word where it is inferred, undated, old or contradicted
     */
    static String text(Fact<?> fact, LocalDate today) {
        Source source = fact.source();
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
        fact.conflicts().forEach(conflict -> text.append("; but ").append(conflict));
        return text.toString();
    }
}
