package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.AnswerDraft;
import dev.ispapi.bridge.internal.convert.CnrAnswer;
import dev.ispapi.bridge.mapping.CommandMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prices as ISPAPI's relations name them: one {@code PRICE_CLASS_DOMAIN_...} for each price of a zone. */
final class PriceRelations {

    /** In the order of their names. */
    private static final List<String> KINDS =
            List.of("ANNUAL", "APPLICATION", "CURRENCY", "RESTORE", "SETUP", "TRADE", "TRANSFER");

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final List<String> types = new ArrayList<>();
    private final List<String> values = new ArrayList<>();

    /** Adds the rows of a list of prices. Prices by the month have no relation on ISPAPI and are left out. */
    PriceRelations add(CnrAnswer list) {
        int rows = list.values("ZONE").size();
        for (int row = 0; row < rows; row++) {
            boolean isByYear = list.value("PERIODTYPE", row).orElse("YEAR").equalsIgnoreCase("YEAR");
            String term = list.value("PERIOD", row).orElse("1");
            String zone = list.value("ZONE", row).orElse("");
            if (isByYear && term.equals("1") && !zone.isEmpty()) {
                add(list, row, CommandMapping.tldClass(zone));
            }
        }
        return this;
    }

    private void add(CnrAnswer list, int row, String tldClass) {
        for (String kind : KINDS) {
            list.value(kind, row)
                    .filter(value ->
                            kind.equals("CURRENCY") || AMOUNT.matcher(value).matches())
                    .ifPresent(value -> {
                        types.add("PRICE_CLASS_DOMAIN_" + tldClass + "_" + kind);
                        values.add(value);
                    });
        }
    }

    void writeTo(AnswerDraft draft) {
        draft.property("RELATIONTYPE", types).property("RELATIONVALUE", values);
    }
}
