package dev.ispapi.support.advice;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A text with <code>{places}</code>. They are filled in one pass, so that what is filled in is never read as a place again. */
final class Template {

    private Template() {}

    /** Fills the places. */
    static String fill(String template, UnaryOperator<String> values) {
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            filled.append(template, at, open).append(values.apply(template.substring(open + 1, close)));
            at = close + 1;
        }
        return filled.append(template, at, template.length()).toString();
    }

    /** The names of its places, in their order. */
    static Set<String> places(String template) {
        Set<String> places = new LinkedHashSet<>();
        var unused = fill(template, place -> {
            places.add(place);
            return "";
        });
        return places;
    }
}
