/** The commands of CentralNic Reseller (CNR), typed as those of ISPAPI are in the core. */
module dev.ispapi.cnr {
    requires transitive dev.ispapi.core;
    requires static transitive org.jspecify;

    exports dev.ispapi.cnr;
    exports dev.ispapi.cnr.access;
    exports dev.ispapi.cnr.account;
    exports dev.ispapi.cnr.aftermarket;
    exports dev.ispapi.cnr.application;
    exports dev.ispapi.cnr.blocking;
    exports dev.ispapi.cnr.certificate;
    exports dev.ispapi.cnr.contact;
    exports dev.ispapi.cnr.dnszone;
    exports dev.ispapi.cnr.domain;
    exports dev.ispapi.cnr.dynamicdns;
    exports dev.ispapi.cnr.event;
    exports dev.ispapi.cnr.forwarding;
    exports dev.ispapi.cnr.hosting;
    exports dev.ispapi.cnr.nameserver;
    exports dev.ispapi.cnr.notification;
    exports dev.ispapi.cnr.object;
    exports dev.ispapi.cnr.ownerchange;
    exports dev.ispapi.cnr.server;
    exports dev.ispapi.cnr.session;
    exports dev.ispapi.cnr.sms;
    exports dev.ispapi.cnr.tag;
    exports dev.ispapi.cnr.trademark;
    exports dev.ispapi.cnr.transfer;
    exports dev.ispapi.cnr.zone;
}
