package dev.ispapi.idn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Both forms of a name that passed all checks.
 *
 * @param ascii the form for DNS
 * @param unicode the form for people
 */
record NameForm(String ascii, String unicode) {

    private static final int LONGEST = 253;

    /** Checks a name after its mapping. */
    static NameForm of(String mapped, Refusal refusal) {
        if (mapped.startsWith(".")) {
            throw refusal.because("it begins with a dot; begin with the first label");
        }
        List<Label> labels = new ArrayList<>(4);
        for (String label : labels(mapped)) {
            labels.add(Label.of(labels.size() + 1, label, refusal));
        }
        checkDirection(labels, refusal);
        Label tld = labels.get(labels.size() - 1);
        if (tld.ascii().chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw refusal.inLabel(
                    tld.number(), tld.ascii(), "is a number, as in an IP address; a name ends with a TLD");
        }
        NameForm form = join(labels);
        if (form.ascii.length() > LONGEST) {
            throw refusal.because("it has " + form.ascii.length() + " characters in ASCII form; the most are 253");
        }
        return form;
    }

    /** {@return the parts between the dots; a trailing dot, which means the root, adds none} */
    static List<String> labels(String name) {
        List<String> labels = new ArrayList<>(4);
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            labels.add(name.substring(start, dot));
            start = dot + 1;
        }
        if (start == 0 || start < name.length()) {
            labels.add(name.substring(start));
        }
        return labels;
    }

    /** {@return a mapped name in ASCII form without any check, to see which zone it belongs to} */
    static String unchecked(String mapped) {
        StringBuilder ascii = new StringBuilder(mapped.length() + 16);
        for (String label : labels(mapped)) {
            boolean isPlain = Label.isAscii(label) || label.length() > LONGEST;
            ascii.append(isPlain ? label : Label.PREFIX + Punycode.encode(label))
                    .append('.');
        }
        return ascii.substring(0, ascii.length() - 1);
    }

    private static void checkDirection(List<Label> labels, Refusal refusal) {
        boolean hasRightToLeft = false;
        for (Label label : labels) {
            hasRightToLeft |= label.isInternationalized() && BidiRule.isRightToLeft(label.unicode());
        }
        if (!hasRightToLeft) {
            return;
        }
        for (Label label : labels) {
            Optional<String> problem = BidiRule.problem(label.unicode());
            if (problem.isPresent()) {
                throw refusal.inLabel(label.number(), label.unicode(), problem.get());
            }
        }
    }

    private static NameForm join(List<Label> labels) {
        StringBuilder ascii = new StringBuilder(64);
        StringBuilder unicode = new StringBuilder(64);
        for (Label label : labels) {
            ascii.append(ascii.isEmpty() ? "" : ".").append(label.ascii());
            unicode.append(unicode.isEmpty() ? "" : ".").append(label.unicode());
        }
        return new NameForm(ascii.toString(), unicode.toString());
    }
}
