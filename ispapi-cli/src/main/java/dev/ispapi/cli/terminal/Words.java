package dev.ispapi.cli.terminal;

import dev.ispapi.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How values are written for programs and for people. */
public final class Words {

    private Words() {}

    /** A constant as JSON has it: {@code idProtection} for {@code ID_PROTECTION}. */
    public static String camelCase(Enum<?> constant) {
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i], 1, words[i].length());
        }
        return name.toString();
    }

    /** A constant as people read it: {@code ID protection} for {@code ID_PROTECTION}. */
    public static String plain(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("id ", "ID ");
    }

    /** Periods in few words: {@code 1Y to 10Y} for ten of them. */
    public static String periods(List<Period> periods) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= periods.size(); i++) {
            if (i == periods.size() || !follows(periods.get(i - 1), periods.get(i))) {
                run(periods.subList(from, i), runs);
                from = i;
            }
        }
        return runs.isEmpty() ? "none" : String.join(", ", runs);
    }

    private static boolean follows(Period period, Period next) {
        return period.unit() == next.unit() && period.amount() + 1 == next.amount();
    }

    /** Two in a row are not shorter as a range. */
    private static void run(List<Period> periods, List<String> runs) {
        if (periods.size() > 2) {
            runs.add(periods.get(0) + " to " + periods.get(periods.size() - 1));
        } else {
            periods.forEach(period -> runs.add(period.toString()));
        }
    }

    /** A period counted from a date: {@code 5d before paid-until}. */
    public static String from(String date, Period period) {
        if (period.isZero()) {
            return "on " + date;
        }
        String text = period.toString();
        return period.amount() < 0 ? text.substring(1) + " before " + date : text + " after " + date;
    }

    /** Breaks a text at its blanks. */
    public static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && Text.width(line.toString()) + 1 + Text.width(word) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
