package dev.ispapi.sandbox.internal.transfer;

/** The one registrar that there is besides this platform. */
final class OtherRegistrar {

    static final String NAME = "Other Registrar";

    private OtherRegistrar() {}
}
