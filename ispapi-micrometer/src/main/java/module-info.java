/** Metrics and traces of the calls of an ispapi client, through Micrometer. */
module dev.ispapi.micrometer {
    requires transitive dev.ispapi.core;
    requires transitive micrometer.core;
    requires transitive micrometer.observation;
    requires micrometer.commons;
    requires static org.jspecify;

    exports dev.ispapi.micrometer;
}
