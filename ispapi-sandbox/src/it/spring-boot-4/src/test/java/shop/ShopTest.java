package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.command.RawCommand;
import dev.ispapi.sandbox.Sandboxed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;

@Sandboxed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ShopTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment environment;

    @Test
    void startsWithItsOwnServerBesideTheSandbox(IspapiClient ispapi) throws Exception {
        assertThat(context.getClass().getName()).contains("ServletWebServerApplicationContext");
        URI shop = URI.create("http://localhost:" + environment.getProperty("local.server.port") + "/");
        assertThat(HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(shop).build(), HttpResponse.BodyHandlers.ofString())
                        .body())
                .isEqualTo("open");
        assertThat(ispapi.send(RawCommand.builder("StatusAccount").build()).code()).isEqualTo(200);
    }
}
