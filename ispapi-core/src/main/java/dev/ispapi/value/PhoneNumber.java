package dev.ispapi.value;

import dev.ispapi.internal.Excerpt;

/**
 * A phone or fax number as the API takes it: {@code +}, country calling code, a dot, and the rest, such as {@code +49.301234567}.
 *
 * <p>The text may be written with blanks, hyphens, slashes, dots or parentheses between the digits: {@code +49 30 1234567},
 * {@code +49-30-1234567} and {@code +49301234567} are {@code +49.301234567}. Where the calling code ends is known from ITU-T E.164, so
 * that the dot is set right. What a number in another form may mean is not guessed: a number without {@code +} and calling code, a
 * trunk prefix in parentheses ({@code +49 (0)30 ...}) and an extension are refused, with what to write.
 *
 * <p>A number has 15 digits at most (E.164), 14 of them after the dot, as registries check it. Whether it is in use is not checked.
 * Immutable.
 */
public final class PhoneNumber {

    private static final int MOST_DIGITS = 15;
    private static final String SEPARATORS = " -./()\u00A0";

    private final String code;
    private final String number;

    private PhoneNumber(String code, String number) {
        this.code = code;
        this.number = number;
    }

    /**
     * Reads a number.
     *
     * @param text such as {@code +49.301234567} or {@code +49 30 1234567}
     * @return the number
     * @throws IllegalArgumentException if it is not valid; the message says how to write it
     */
    public static PhoneNumber of(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused(text, "it is empty");
        }
        if (trimmed.charAt(0) != '+') {
            throw refused(text, withoutPlus(trimmed));
        }
        if (trimmed.contains("(0)")) {
            throw refused(text, "leave (0) out: it is dialled within the country only");
        }
        String digits = digits(text, trimmed);
        int codeLength = CallingCodes.length(digits);
        if (codeLength == 0 || digits.length() <= codeLength) {
            throw refused(text, "it begins with no country calling code that is followed by a number");
        }
        if (digits.length() > MOST_DIGITS) {
            throw refused(text, "it has " + digits.length() + " digits; the most are " + MOST_DIGITS);
        }
        PhoneNumber phone = new PhoneNumber(digits.substring(0, codeLength), digits.substring(codeLength));
        phone.checkDot(text, trimmed);
        return phone;
    }

    private static String digits(String text, String trimmed) {
        StringBuilder digits = new StringBuilder(trimmed.length());
        for (int i = 1; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (SEPARATORS.indexOf(c) < 0) {
                throw refused(
                        text,
                        c == 'x' || c == 'X' || c == 'e' || c == ';'
                                ? "leave an extension out"
                                : "it has characters other than digits");
            }
        }
        return digits.toString();
    }

    private static String withoutPlus(String text) {
        String digits = text.replaceAll("[ ./()-]", "");
        if (!digits.matches("[0-9]+")) {
            return "it has characters other than digits";
        }
        if (digits.startsWith("00") && digits.length() < 20) {
            int codeLength = CallingCodes.length(digits.substring(2));
            if (codeLength > 0 && digits.length() > codeLength + 2) {
                String rest = digits.substring(2);
                return "did you mean +" + rest.substring(0, codeLength) + "." + rest.substring(codeLength) + "?";
            }
        }
        return "it does not begin with + and the country calling code";
    }

    /** A dot is how the API separates the calling code: it must not contradict the code. */
    private void checkDot(String text, String trimmed) {
        int dot = trimmed.indexOf('.');
        boolean isOnlySeparator = dot > 0 && trimmed.substring(1, dot).chars().allMatch(c -> c >= '0' && c <= '9');
        if (isOnlySeparator && dot != code.length() + 1) {
            throw refused(
                    text,
                    "no country has the calling code " + trimmed.substring(0, dot) + "; did you mean " + this + "?");
        }
    }

    private static IllegalArgumentException refused(String text, String reason) {
        return new IllegalArgumentException(
                "expected a phone number such as +49.301234567, found " + Excerpt.quote(text) + ": " + reason);
    }

    /**
     * The country calling code.
     *
     * @return one to three digits, such as {@code 49} for Germany; several countries share 1 and 7
     */
    public String callingCode() {
        return code;
    }

    /**
     * The number within its country or region.
     *
     * @return one to fourteen digits
     */
    public String nationalNumber() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PhoneNumber that && code.equals(that.code) && number.equals(that.number);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + number.hashCode();
    }

    /** The number as it is sent, such as {@code +49.301234567}. */
    @Override
    public String toString() {
        return "+" + code + "." + number;
    }
}
