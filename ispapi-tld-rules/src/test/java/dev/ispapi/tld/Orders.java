package dev.ispapi.tld;

import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.ModifyDomain;
import dev.ispapi.domain.TradeDomain;
import dev.ispapi.domain.TransferDomain;

/** Orders that tests check, valid but for what a test changes. */
final class Orders {

    static final String HANDLE = "P-ABC1";

    private Orders() {}

    static AddDomain.Builder add(String domain) {
        return AddDomain.builder()
                .domain(domain)
                .ownerContact(HANDLE)
                .adminContact(HANDLE)
                .techContact(HANDLE)
                .billingContact(HANDLE)
                .nameservers("ns1.example.net", "ns2.example.net");
    }

    static TransferDomain.Builder transfer(String domain) {
        return TransferDomain.builder().domain(domain);
    }

    static ModifyDomain.Builder modify(String domain) {
        return ModifyDomain.builder().domain(domain);
    }

    static TradeDomain.Builder trade(String domain) {
        return TradeDomain.builder().domain(domain).ownerContact(HANDLE);
    }
}
