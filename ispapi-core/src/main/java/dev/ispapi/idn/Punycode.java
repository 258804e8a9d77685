package dev.ispapi.idn;

import java.util.Optional;

/** Punycode, the ASCII form of the characters of one label: RFC 3492. Labels are short; the work is quadratic in their length. */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;
    private static final int LAST = 0x10FFFF;

    private Punycode() {}

    /** {@return the Punycode of a label, without {@code xn--}; the label has at most some hundred characters} */
    static String encode(String label) {
        int[] characters = label.codePoints().toArray();
        StringBuilder code = new StringBuilder(characters.length * 2);
        for (int c : characters) {
            if (c < INITIAL_N) {
                code.append((char) c);
            }
        }
        int basic = code.length();
        if (basic > 0) {
            code.append('-');
        }
        int n = INITIAL_N;
        int delta = 0;
        int bias = INITIAL_BIAS;
        int handled = basic;
        while (handled < characters.length) {
            int next = next(characters, n);
            delta += (next - n) * (handled + 1);
            n = next;
            for (int c : characters) {
                if (c < n) {
                    delta++;
                } else if (c == n) {
                    appendNumber(delta, bias, code);
                    bias = adapt(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            n++;
        }
        return code.toString();
    }

    /** The smallest character that is not below a bound. */
    private static int next(int[] characters, int bound) {
        int next = Integer.MAX_VALUE;
        for (int c : characters) {
            if (c >= bound && c < next) {
                next = c;
            }
        }
        return next;
    }

    private static void appendNumber(int number, int bias, StringBuilder code) {
        int rest = number;
        for (int k = BASE; ; k += BASE) {
            int t = threshold(k, bias);
            if (rest < t) {
                code.append(digit(rest));
                return;
            }
            code.append(digit(t + (rest - t) % (BASE - t)));
            rest = (rest - t) / (BASE - t);
        }
    }

    /** {@return the label that a Punycode stands for; empty if it stands for none} */
    static Optional<String> decode(String code) {
        int hyphen = code.lastIndexOf('-');
        int[] characters = new int[code.length()];
        int count = 0;
        for (int i = 0; i < hyphen; i++) {
            characters[count++] = code.charAt(i);
        }
        long n = INITIAL_N;
        long i = 0;
        int bias = INITIAL_BIAS;
        int position = hyphen > 0 ? hyphen + 1 : 0;
        while (position < code.length()) {
            long before = i;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = position < code.length() ? value(code.charAt(position++)) : -1;
                i += digit * weight;
                if (digit < 0 || i > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                int t = threshold(k, bias);
                if (digit < t) {
                    break;
                }
                weight *= BASE - t;
                if (weight > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
            }
            bias = adapt((int) (i - before), count + 1, before == 0);
            n += i / (count + 1);
            i %= count + 1;
            if (n > LAST) {
                return Optional.empty();
            }
            System.arraycopy(characters, (int) i, characters, (int) i + 1, count - (int) i);
            characters[(int) i++] = (int) n;
            count++;
        }
        return Optional.of(new String(characters, 0, count));
    }

    private static int threshold(int k, int bias) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static int adapt(int delta, int count, boolean isFirst) {
        int rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int value(char digit) {
        if (digit >= 'a' && digit <= 'z') {
            return digit - 'a';
        }
        return digit >= '0' && digit <= '9' ? digit - '0' + 26 : -1;
    }
}
