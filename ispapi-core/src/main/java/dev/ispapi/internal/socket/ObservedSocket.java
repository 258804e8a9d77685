package dev.ispapi.internal.socket;

import java.net.Socket;

/** A socket that watches what is read from it. */
interface ObservedSocket {

    /** {@return what was read from it, and what is still to come} */
    ResponseFraming framing();

    /** {@return the socket of the network connection: under TLS, the one below} */
    Socket transport();
}
