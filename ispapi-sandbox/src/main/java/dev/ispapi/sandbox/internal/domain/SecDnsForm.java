package dev.ispapi.sandbox.internal.domain;

import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.world.Domain.SecDns;
import dev.ispapi.tld.Tld;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What commands say of DNSSEC: delegation signers ({@code 12345 8 2 4A5B..}) and keys ({@code 257 3 8 AwEA..}). */
final class SecDnsForm {

    private static final Pattern DS = Pattern.compile("[0-9]{1,5} [0-9]{1,3} [0-9]{1,3} [0-9A-Fa-f]{20,}");
    private static final Pattern KEY = Pattern.compile("[0-9]{1,5} 3 [0-9]{1,3} [A-Za-z0-9+/ ]{8,}={0,2}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SecDnsForm() {}

    /** What a domain has after a command. */
    static SecDns after(Parameters parameters, SecDns before, Optional<Tld> tld) {
        SecDns start = parameters.flag("SECDNS-REMOVE-ALL").orElse(false) ? SecDns.NONE : before;
        SecDns after = new SecDns(
                Slots.after(parameters, "SECDNS-DS", start.ds(), text -> read("SECDNS-DS", DS, text)),
                Slots.after(parameters, "SECDNS-KEY", start.keys(), text -> read("SECDNS-KEY", KEY, text)),
                parameters
                        .sent("SECDNS-MAXSIGLIFE")
                        .map(text -> parameters
                                .number("SECDNS-MAXSIGLIFE")
                                .map(number -> Integer.toString(number))
                                .orElse(""))
                        .orElse(start.maxSigLife()));
        String takes = tld.flatMap(zone -> zone.nameservers().dnssec()).orElse("");
        refuse("SECDNS-DS", after.ds(), start.ds(), takes.equals("NONE") || takes.equals("KEY"));
        refuse("SECDNS-KEY", after.keys(), start.keys(), takes.equals("NONE"));
        return after;
    }

    private static void refuse(String parameter, List<String> after, List<String> before, boolean isRefused) {
        if (isRefused && !before.containsAll(after)) {
            throw Refusal.invalid(parameter + " not supported");
        }
    }

    private static String read(String parameter, Pattern form, String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        if (!form.matcher(line).matches()) {
            throw Refusal.syntax(parameter + " (" + text + ")");
        }
        return line;
    }
}
