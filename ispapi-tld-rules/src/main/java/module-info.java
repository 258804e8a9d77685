/** What each TLD demands, costs and does over time, as data with a source. It sends nothing: the commands are in {@code dev.ispapi.core}. */
// The module that may use the internal package is built after this one.
@SuppressWarnings("module")
module dev.ispapi.tld {
    requires transitive dev.ispapi.core;
    // Only their streaming reader is used: nothing is read by reflection, so no package needs to be opened.
    requires com.squareup.moshi;
    requires okio;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;

    exports dev.ispapi.tld;
    exports dev.ispapi.tld.internal.json to
            dev.ispapi.support;
    exports dev.ispapi.tld.lifecycle;
    exports dev.ispapi.tld.price;
    exports dev.ispapi.tld.text;
}
