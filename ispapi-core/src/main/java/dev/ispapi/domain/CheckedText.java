package dev.ispapi.domain;

import dev.ispapi.command.Kind;
import dev.ispapi.value.EmailAddress;
import dev.ispapi.value.HostEntry;
import java.util.function.Function;

/** Kinds of commands whose attributes are text: it is checked, and sent in the one notation of its value. */
final class CheckedText {

    static final Kind<String> DS =
            checked("DS", text -> DelegationSigner.of(text).toString());
    static final Kind<String> DNSKEY = checked("DNSKEY", text -> DnsKey.of(text).toString());
    static final Kind<String> HOST = checked("HOST", text -> HostEntry.of(text).toString());
    static final Kind<String> EMAIL =
            checked("EMAIL", text -> EmailAddress.of(text).toString());

    private CheckedText() {}

    private static Kind<String> checked(String name, Function<String, String> check) {
        return Kind.of(name, check, check);
    }
}
