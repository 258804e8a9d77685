/** What a registrar's support desk knows: from an error to what to do about it. It sends nothing. */
module dev.ispapi.support {
    requires transitive dev.ispapi.tld;
    // Only its streaming reader is used: nothing is read by reflection, so no package needs to be opened.
    requires com.squareup.moshi;
    requires okio;
    requires static transitive org.jspecify;

    exports dev.ispapi.support.advice;
}
