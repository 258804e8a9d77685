package dev.ispapi.cli.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Supplier;

/**
 * What a run may do, and what its user gives it.
 *
 * @param mayChange whether it may change something
 * @param consent asks before something that costs; what would be done, and what it is about
 * @param nameservers two or more, for the domains that it registers
 * @param email the address of its contacts
 * @param restorable a deleted domain that may be restored
 * @param foreign a domain of another account of the test system that may be asked for
 * @param auth asks for its auth code; empty if there is none
 */
record ProbeOptions(
        boolean mayChange,
        BiPredicate<String, String> consent,
        List<String> nameservers,
        String email,
        Optional<String> restorable,
        Optional<String> foreign,
        Supplier<Optional<String>> auth) {

    private static final List<String> NAMESERVERS = List.of("ns1.example.net", "ns2.example.net");
    private static final String EMAIL = "hostmaster@example.com";

    /** A run that only reads. */
    static ProbeOptions reading() {
        return of(false, (what, subject) -> false);
    }

    /** A run with the names and addresses that are reserved for examples. */
    static ProbeOptions of(boolean mayChange, BiPredicate<String, String> consent) {
        return new ProbeOptions(
                mayChange, consent, NAMESERVERS, EMAIL, Optional.empty(), Optional.empty(), Optional::empty);
    }
}
