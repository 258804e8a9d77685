/** ISPAPI commands carried out on CentralNic Reseller (CNR), the platform that followed ISPAPI. */
module dev.ispapi.bridge {
    requires transitive dev.ispapi.core;
    // Only its streaming reader is used: nothing is read by reflection, so no package needs to be opened.
    requires com.squareup.moshi;
    requires okio;
    requires static transitive org.jspecify;

    exports dev.ispapi.bridge;
    exports dev.ispapi.bridge.mapping;
}
