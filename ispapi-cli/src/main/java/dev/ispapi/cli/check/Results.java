package dev.ispapi.cli.check;

import dev.ispapi.domain.DomainAvailability;
import java.io.Closeable;
import java.io.IOException;

/** Where the availabilities go, in the order of the names. */
interface Results extends Closeable {

    /** A name and its availability. */
    void add(NameToCheck name, DomainAvailability availability) throws IOException;

    /** A text that is no domain name. */
    void addNoName(NameToCheck name) throws IOException;
}
