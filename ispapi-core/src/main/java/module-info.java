/** The HEXONET/ISPAPI API: typed commands, wire format, client and errors. It knows no TLD. */
// The module that may use the internal package is built after this one.
@SuppressWarnings("module")
module dev.ispapi.core {
    requires transitive okhttp3;
    requires okio;
    requires org.slf4j;
    requires static transitive org.jspecify;
    requires static org.immutables.value;
    requires static java.compiler;

    exports dev.ispapi;
    exports dev.ispapi.account;
    exports dev.ispapi.addon;
    exports dev.ispapi.application;
    exports dev.ispapi.command;
    exports dev.ispapi.contact;
    exports dev.ispapi.dnszone;
    exports dev.ispapi.domain;
    exports dev.ispapi.environment;
    exports dev.ispapi.event;
    exports dev.ispapi.idn;
    exports dev.ispapi.internal to
            dev.ispapi.cnr,
            dev.ispapi.tld,
            dev.ispapi.support;
    exports dev.ispapi.invoice;
    exports dev.ispapi.misc;
    exports dev.ispapi.nameserver;
    exports dev.ispapi.object;
    exports dev.ispapi.order;
    exports dev.ispapi.registry;
    exports dev.ispapi.registrylock;
    exports dev.ispapi.sales;
    exports dev.ispapi.session;
    exports dev.ispapi.ssl;
    exports dev.ispapi.tmch;
    exports dev.ispapi.trade;
    exports dev.ispapi.transfer;
    exports dev.ispapi.user;
    exports dev.ispapi.value;
    exports dev.ispapi.website;
    exports dev.ispapi.wire;
}
