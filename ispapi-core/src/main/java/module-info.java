/** The HEXONET/ISPAPI API: typed commands, wire format, client and errors. It knows no TLD. */
module dev.ispapi.core {
    requires transitive okhttp3;
    requires okio;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;

    exports dev.ispapi;
    exports dev.ispapi.account;
    exports dev.ispapi.command;
    exports dev.ispapi.domain;
    exports dev.ispapi.idn;
    exports dev.ispapi.session;
    exports dev.ispapi.user;
    exports dev.ispapi.value;
    exports dev.ispapi.wire;
}
