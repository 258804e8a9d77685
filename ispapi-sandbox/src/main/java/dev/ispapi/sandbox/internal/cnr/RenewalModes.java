package dev.ispapi.sandbox.internal.cnr;

import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Domain;
import dev.ispapi.sandbox.internal.world.World;
import dev.ispapi.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What CNR does with a domain on its renewal date. {@code DEFAULT} is the account's setting on that date. */
final class RenewalModes {

    static final String DEFAULT = "DEFAULT";
    static final String ONCE = "RENEWONCE";

    private static final List<String> ALL = List.of(
            DEFAULT,
            "AUTORENEW",
            "AUTOEXPIRE",
            "AUTODELETE",
            ONCE,
            "RENEWONCETHENAUTODELETE",
            "RENEWONCETHENAUTOEXPIRE",
            "AUTORENEWMONTHLY",
            "AUTORENEWQUARTERLY",
            "EXPIREAUCTION");

    private RenewalModes() {}

    /** The mode that was sent. */
    static String read(String text) {
        String mode = text.toUpperCase(Locale.ROOT);
        if (!ALL.contains(mode)) {
            throw Refusal.invalid("RENEWALMODE (" + text + ")");
        }
        return mode;
    }

    /** The mode that counts for a domain: its own, or that of its account. */
    static String effective(World world, Domain domain) {
        String own = domain.settings().renewalMode();
        return own.equals(DEFAULT)
                ? world.accounts()
                        .find(domain.account())
                        .map(Account::renewalMode)
                        .orElse("AUTORENEW")
                : own;
    }

    /** For how long a mode renews; empty if it deletes. */
    static Optional<Period> term(String mode) {
        return switch (mode) {
            case "AUTOEXPIRE", "AUTODELETE", "EXPIREAUCTION" -> Optional.empty();
            case "AUTORENEWMONTHLY" -> Optional.of(Period.months(1));
            case "AUTORENEWQUARTERLY" -> Optional.of(Period.months(3));
            default -> Optional.of(Period.years(1));
        };
    }

    /** The mode that a domain has after it was renewed by one. */
    static String next(String mode) {
        return switch (mode) {
            case ONCE -> DEFAULT;
            case "RENEWONCETHENAUTODELETE" -> "AUTODELETE";
            case "RENEWONCETHENAUTOEXPIRE" -> "AUTOEXPIRE";
            default -> mode;
        };
    }
}
