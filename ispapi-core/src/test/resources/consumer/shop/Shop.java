package shop;

import dev.ispapi.Credentials;
import dev.ispapi.Environment;
import dev.ispapi.InvalidCommandException;
import dev.ispapi.IspapiClient;
import dev.ispapi.command.Command;
import dev.ispapi.command.RawCommand;
import dev.ispapi.domain.AddDomain;
import dev.ispapi.domain.CheckDomains;
import dev.ispapi.domain.DomainAvailability;
import dev.ispapi.domain.DomainListEntry;
import dev.ispapi.domain.QueryDomainList;
import dev.ispapi.domain.Registration;
import dev.ispapi.session.StartSession;
import dev.ispapi.user.StatusUser;
import dev.ispapi.user.UserStatus;
import dev.ispapi.value.Period;
import dev.ispapi.wire.Response;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;

/** A program as a user of the library writes it, in a module of its own or without one. */
public final class Shop {

    private Shop() {}

    /** Registers what is free: the calls that the documentation shows. */
    static Registration order(IspapiClient ispapi) {
        List<DomainAvailability> answers = ispapi.send(CheckDomains.builder()
                .domains("example.com", "müller.de")
                .premiumChannels("*")
                .build());
        answers.stream().filter(DomainAvailability::isAvailable).forEach(answer -> System.out.println(answer.domain()));
        return ispapi.send(addDomain());
    }

    static AddDomain addDomain() {
        return AddDomain.builder()
                .domain("example.ca").period(Period.years(1))
                .ownerContact("P-ABC1").adminContact("P-ABC1").techContact("P-ABC1").billingContact("P-ABC1")
                .nameservers("ns1.example.net", "ns2.example.net")
                .putExtensions("X-CA-LEGALTYPE", "CCT")
                .build();
    }

    /** The rest of the surface, once. */
    static CompletableFuture<UserStatus> other(IspapiClient ispapi) {
        Command<Response> raw = RawCommand.builder("StatusContact").parameter("CONTACT", "P-ABC1").build();
        Response response = ispapi.request(raw);
        try (Stream<DomainListEntry> domains = ispapi.stream(QueryDomainList.builder().wide(true).build())) {
            System.out.println(response.code() + " " + domains.count());
        }
        ispapi.startSession().close();
        return ispapi.sendAsync(StatusUser.builder().relations(true).build());
    }

    /** Prints what would be sent. */
    public static void main(String[] args) {
        IspapiClient.Builder builder = IspapiClient.builder()
                .environment(Environment.custom(URI.create("http://localhost/")))
                .credentials(Credentials.of("test.user", "test.passw0rd"))
                .httpClient(new OkHttpClient());
        try (IspapiClient ispapi = builder.build()) {
            System.out.println(addDomain());
            System.out.println(StartSession.builder().build());
            System.out.println(ispapi);
            AddDomain.builder().build();
        } catch (InvalidCommandException e) {
            System.out.println(e.getMessage());
        }
    }
}
