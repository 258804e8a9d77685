package dev.ispapi.internal.config;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The client's one log: users know it by the name of the class that they use. */
public final class ClientLog {

    /** The log of {@code dev.ispapi.IspapiClient}. */
    public static final Logger LOG = LoggerFactory.getLogger("dev.ispapi.IspapiClient");

    private ClientLog() {}
}
