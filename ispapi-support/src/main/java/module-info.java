/**
 * What a registrar's support desk knows: from an error to what to do about it, from a wish to the commands that fulfil it, and from events
 * to what waits for them.
 */
module dev.ispapi.support {
    requires transitive dev.ispapi.tld;
    // Only its streaming reader and writer are used: nothing is read by reflection, so no package needs to be opened.
    requires com.squareup.moshi;
    requires okio;
    requires transitive java.sql;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;

    exports dev.ispapi.support.advice;
    exports dev.ispapi.support.events;
    exports dev.ispapi.support.jdbc;
    exports dev.ispapi.support.plan;
}
