/** Many wishes at once: files of wishes, checked and priced before, carried out by workers on one machine or several. */
module dev.ispapi.bulk {
    requires transitive dev.ispapi.support;
    requires com.squareup.moshi;
    requires okio;
    requires org.slf4j;
    requires de.siegmar.fastcsv;
    requires com.github.kagkarlsson.scheduler;
    requires static transitive org.jspecify;

    exports dev.ispapi.support.bulk;
}
