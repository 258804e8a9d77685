package dev.ispapi.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ispapi.CallOptions;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.Platform;
import dev.ispapi.account.StatusAccount;
import dev.ispapi.command.Effect;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.RenewDomain;
import dev.ispapi.domain.StatusDomain;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class IspapiOnCnrTest {

    private final FakeCnr cnr = new FakeCnr();
    private final IspapiOnCnr ispapi = IspapiOnCnr.over(cnr);

    @Test
    void answersInTheTypesOfIspapi() {
        cnr.answers(Response.builder(200, "ok")
                .property("domaincheck", "210 Domain name available", "211 Domain name not available")
                .build());

        List<DomainAvailability> answers = ispapi.send(
                CheckDomains.builder().domains("müller.com", "example.com").build());

        assertThat(answers).extracting(DomainAvailability::isAvailable).containsExactly(true, false);
        assertThat(cnr.lines()).containsExactly("CheckDomains {DOMAIN0=xn--mller-kva.com, DOMAIN1=example.com}");
    }

    @Test
    void refusesWithTheExceptionOfTheCode() {
        cnr.answers(545, "Entity reference not found");

        assertThatThrownBy(() ->
                        ispapi.send(StatusDomain.builder().domain("example.com").build()))
                .isInstanceOf(dev.ispapi.ObjectNotFoundException.class)
                .hasMessageStartingWith("StatusDomain: refused with 545 Entity reference not found");
    }

    @Test
    void sendsCommandsThatBelongToCnr() {
        assertThat(new CnrCommand(
                                IspapiOnCnr.preview(StatusAccount.builder().build())
                                        .commands()
                                        .get(0),
                                Effect.READS)
                        .platform())
                .contains(Platform.CNR);
    }

    @Test
    void readsListsPageByPage() {
        for (int page = 0; page < 2; page++) {
            cnr.answers(Response.builder(200, "ok")
                    .property("COLUMN", "domain")
                    .property("DOMAIN", "name" + 2 * page + ".com", "name" + (2 * page + 1) + ".com")
                    .property("FIRST", Integer.toString(2 * page))
                    .property("COUNT", "2")
                    .property("LIMIT", "2")
                    .property("TOTAL", "4")
                    .build());
        }

        long entries = ispapi.stream(QueryDomainList.builder().limit(2).build()).count();

        assertThat(entries).isEqualTo(4);
        assertThat(cnr.sent()).extracting(sent -> sent.get("FIRST")).containsExactly(null, "2");
    }

    @Test
    void asksInHalvesWhereOneNameSpoilsTheList() {
        cnr.answers(541, "Invalid attribute value; DOMAIN");
        cnr.answers(200, "ok", "DOMAINCHECK", "210 Domain name available");
        cnr.answers(541, "Invalid attribute value; DOMAIN");
        cnr.answers(541, "Invalid attribute value; DOMAIN");
        cnr.answers(200, "ok", "DOMAINCHECK", "211 Domain name not available");

        Response answer = ispapi.request(RawCommand.of(
                "CheckDomains", new TreeMap<>(Map.of("DOMAIN0", "a.com", "DOMAIN1", "b.nosuch", "DOMAIN2", "c.com"))));

        assertThat(answer.values("DOMAINCHECK"))
                .containsExactly(
                        "210 Domain name available",
                        "541 Invalid attribute value; DOMAIN",
                        "211 Domain name not available");
    }

    @Test
    void passesTheRefusalOnWhereEveryNameIsRefused() {
        for (int i = 0; i < 3; i++) {
            cnr.answers(541, "Invalid attribute value; DOMAIN");
        }

        Response answer =
                ispapi.request(RawCommand.of("CheckDomains", Map.of("DOMAIN0", "a.nosuch", "DOMAIN1", "b.nosuch")));

        assertThat(answer.code()).isEqualTo(541);
    }

    @Test
    void refusesASubuserAndARemoteAddress() {
        StatusDomain command = StatusDomain.builder().domain("example.com").build();

        assertThatThrownBy(() -> ispapi.with(
                                CallOptions.builder().subuser("customer1").build())
                        .send(command))
                .isInstanceOf(InvalidCommandException.class)
                .hasMessage(
                        "StatusDomain: can't be carried out on CNR for a subuser: no field of CNR acts for another account; on CNR: log in as"
                                + " the subreseller");
        assertThat(ispapi.sendAsync(
                        command,
                        CallOptions.builder().remoteAddress("192.0.2.1").build()))
                .isCompletedExceptionally();
        assertThat(cnr.sent()).isEmpty();
    }

    @Test
    void refusesWhatIsNoCommandOfIspapi() {
        assertThatThrownBy(() -> ispapi.request(RawCommand.of("AddDomian", Map.of())))
                .hasMessage(
                        "AddDomian: is no command of ISPAPI, so there is nothing to convert it to; did you mean AddDomain?");
        assertThatThrownBy(() -> ispapi.request(RawCommand.of("GetZoneInfo", Map.of())))
                .hasMessage(
                        "GetZoneInfo: is no command of ISPAPI, so there is nothing to convert it to; send commands of CNR by the client of CNR"
                                + " itself");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> ispapi.request(RawCommand.of(
                        "AddDomain",
                        new TreeMap<>(Map.of(
                                "DOMAIN",
                                "a.com",
                                "HOST0",
                                "ns1.a.com 192.0.2.1",
                                "INTERNALDNS",
                                "1",
                                "PERIOD",
                                "1D")))))
                .hasMessage(
                        "AddDomain: HOST0 can't be carried out on CNR: CNR takes no glue addresses with an order; on CNR: AddNameserver"
                                + " afterwards; INTERNALDNS can't be carried out on CNR: no CNR parameter creates the DNS zone together with the order; on"
                                + " CNR: CreateDNSZone before the order; PERIOD is 1D, a period that CNR does not have; give years such as 1Y, or months"
                                + " such as 1M where a zone is paid by month");
    }

    @Test
    void neverShowsASecretInARefusal() {
        assertThatThrownBy(() -> ispapi.request(
                        RawCommand.of("ModifyDomain", Map.of("DOMAIN", "a.com", "DOMAINAUTH", "sentinel-7f3a"))))
                .message()
                .contains("DOMAINAUTH")
                .doesNotContain("sentinel-7f3a");
    }

    @Test
    void refusesAnEmptyValueWhoseMeaningIsNotKnown() {
        assertThatThrownBy(() -> ispapi.request(RawCommand.of("ModifyContact", Map.of("CONTACT", "P-1", "FAX", ""))))
                .hasMessage(
                        "ModifyContact: FAX is empty, which clears it on ISPAPI; no source says that CNR clears it, so leave it out");
    }

    @Test
    void leavesEmptySlotsOfAListOut() {
        cnr.answers(200, "ok");
        ispapi.request(RawCommand.of(
                "ModifyDomain",
                new TreeMap<>(Map.of("DOMAIN", "a.com", "NAMESERVER0", "ns1.example.net", "NAMESERVER1", ""))));

        assertThat(cnr.lines()).containsExactly("ModifyDomain {DOMAIN=a.com, NAMESERVER0=ns1.example.net}");
    }

    @Test
    void ordersNothingMoreOnceItIsCancelled() {
        CompletableFuture<Response> pending = new CompletableFuture<>();
        FakeCnr slow = new FakeCnr() {
            @Override
            @SuppressWarnings("unchecked")
            public <R> CompletableFuture<R> sendAsync(dev.ispapi.command.Command<R> command, CallOptions options) {
                sent().add(Map.of("COMMAND", command.name()));
                return (CompletableFuture<R>) pending;
            }
        };
        var future = IspapiOnCnr.over(slow)
                .sendAsync(RenewDomain.builder()
                        .domain("example.com")
                        .period(Period.years(1))
                        .build());

        future.cancel(false);

        assertThat(pending).isCancelled();
        assertThat(slow.sent()).hasSize(1);
    }
}
