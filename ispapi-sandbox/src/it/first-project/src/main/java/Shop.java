import dev.ispapi.IspapiClient;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.Registration;
import dev.ispapi.value.Period;

/** Registers domains for customers. */
class Shop {

    private final IspapiClient ispapi;

    Shop(IspapiClient ispapi) {
        this.ispapi = ispapi;
    }

    Registration register(String domain, String registrant) {
        AddDomain order = AddDomain.builder()
                .domain(domain)
                .period(Period.years(1))
                .ownerContact(registrant)
                .adminContact(registrant)
                .techContact(registrant)
                .billingContact(registrant)
                .nameservers("ns1.example.net", "ns2.example.net")
                .build();
        return ispapi.send(order); // throws OutcomeUnknownException if no response says whether it was carried out
    }
}
