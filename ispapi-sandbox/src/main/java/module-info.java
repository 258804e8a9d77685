/** A local ISPAPI with memory and a clock, for tests, examples and clients in any language. */
module dev.ispapi.sandbox {
    requires transitive dev.ispapi.core;
    requires transitive dev.ispapi.tld;
    requires transitive jdk.httpserver;
    requires com.squareup.moshi;
    requires okio;
    requires org.slf4j;
    requires static transitive org.jspecify;
    // For @Sandboxed: tests that use it have JUnit.
    requires static org.junit.jupiter.api;

    exports dev.ispapi.sandbox;
    exports dev.ispapi.sandbox.view;

    // Moshi reads and writes their records and adapters by reflection.
    opens dev.ispapi.sandbox.internal.json to
            com.squareup.moshi;
    opens dev.ispapi.sandbox.internal.state to
            com.squareup.moshi;
    opens dev.ispapi.sandbox.internal.world to
            com.squareup.moshi;
}
