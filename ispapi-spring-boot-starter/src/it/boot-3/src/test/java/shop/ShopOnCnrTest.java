package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.tld.TldRules;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ispapi.environment=sandbox", "ispapi.platform=cnr", "management.endpoint.health.show-details=always"})
class ShopOnCnrTest {

    @Autowired
    private Environment environment;

    @Autowired
    private Sandbox sandbox;

    @Autowired
    private TldRules rules;

    @Autowired
    private MeterRegistry meters;

    private String get(String path) throws Exception {
        URI uri = URI.create("http://localhost:" + environment.getProperty("local.server.port") + path);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void checksANameInTheSandboxAndMeasuresTheCall() throws Exception {
        assertThat(get("/check/my-new-name.com")).isEqualToIgnoringCase("available");
        assertThat(meters.get("ispapi.call").tag("command", "CheckDomains").timer().count()).isEqualTo(1);
        assertThat(sandbox.account().balance()).isNotNull();
        assertThat(rules.forDomain("example.de")).isPresent();
    }

    @Test
    void isHealthyAsLongAsTheLogInWorks() throws Exception {
        assertThat(get("/actuator/health")).contains("\"ispapi\"").contains("\"status\":\"UP\"");
    }
}
