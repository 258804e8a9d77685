package dev.ispapi.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.htmlunit.WebClient;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlAnchor;
import org.htmlunit.html.HtmlButton;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The console as a person uses it, without looking at how it looks. */
@Sandboxed(clock = "2026-11-28T12:00:00Z")
class ConsoleTest {

    private final WebClient browser = new WebClient();
    private Sandbox sandbox;
    private Shop shop;

    @BeforeEach
    void serve(Sandbox started, IspapiClient client) {
        sandbox = started;
        sandbox.serve(new SandboxConsole(sandbox));
        shop = new Shop(client);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private HtmlPage open(String path) throws Exception {
        return browser.getPage(sandbox.url().resolve(path).toURL());
    }

    private static HtmlPage press(HtmlPage page, String text) throws Exception {
        HtmlButton button = page.getFirstByXPath("//button[normalize-space()='" + text + "']");
        assertThat(button).as("button " + text).isNotNull();
        return button.click();
    }

    private static HtmlForm form(HtmlPage page, String action) {
        return page.getFirstByXPath("//main//form[@action='" + action + "']");
    }

    private static String main(HtmlPage page) {
        return page.getElementById("main").asNormalizedText();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/domains",
                "/contacts",
                "/nameservers",
                "/zones",
                "/transfers",
                "/events",
                "/bookings",
                "/calls",
                "/faults"
            })
    void marksWhereOneIs(String path) throws Exception {
        HtmlPage page = open(path);
        HtmlAnchor current = page.getFirstByXPath("//nav//a[@aria-current='page']");
        assertThat(current.getHrefAttribute()).isEqualTo(path);
        assertThat(page.<DomElement>getByXPath("//h1")).hasSize(1);
        assertThat(page.getTitleText()).isEqualTo(current.asNormalizedText() + " · ispapi sandbox");
        assertThat(page.<DomElement>getByXPath("//input[not(@type='hidden')][not(ancestor::label)]"))
                .isEmpty();
    }

    @Test
    void showsBalanceAndWhatHappensNext() throws Exception {
        shop.register("example-one.com");
        assertThat(main(open("/")))
                .contains("9,990.00\u00a0EUR".replace('\u00a0', ' '))
                .contains("Renewal is billed")
                .contains("example-one.com")
                .contains("200 AddDomain example-one.com");
    }

    @Test
    void findsADomainByAPartOfItsUnicodeName() throws Exception {
        shop.register("müller-post.com");
        shop.register("other.com");
        HtmlPage page = open("/domains");
        HtmlForm search = form(page, "/domains");
        search.<HtmlInput>getInputByName("search").setValue("ÜLLER");
        HtmlPage found = press(page, "Search");
        assertThat(main(found))
                .contains("müller-post.com", "xn--mller-post-9db.com", "1 domain")
                .doesNotContain("other.com");
        HtmlPage domain = found.getAnchorByText("müller-post.com").click();
        assertThat(domain.getTitleText()).isEqualTo("müller-post.com · ispapi sandbox");
    }

    @Test
    void drawsTheLifeOfADomainWithNowOnIt() throws Exception {
        shop.register("living.com");
        HtmlPage page = open("/domains/living.com");
        DomElement picture = page.getFirstByXPath("//*[local-name()='svg']");
        assertThat(picture.asXml()).contains("Now: 2026-11-28", "Redemption");
        assertThat(main(page)).contains("Renewal mode", "ns1.example.net", "Paid until");
    }

    @Test
    void letsADayPass() throws Exception {
        HtmlPage page = press(open("/domains"), "+1 day");
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-29T12:00:00Z");
        assertThat(page.getUrl().getPath()).isEqualTo("/domains");
        assertThat(main(page)).contains("It is now Sun 29 Nov 2026, 12:00 UTC.");
        assertThat(page.getBody().asNormalizedText()).contains("1 day ahead");
    }

    @Test
    void goesToTheNextDueDateAndBackToNow() throws Exception {
        shop.register("due.com");
        Instant due = sandbox.view().upcoming(1).get(0).date();
        HtmlPage page = press(open("/"), "To the next due date");
        assertThat(sandbox.clock().instant()).isEqualTo(due);
        assertThat(main(page)).contains("renewed");
        press(page, "Back to now");
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-28T12:00:00Z");
    }

    @Test
    void saysThatNothingIsDue() throws Exception {
        assertThat(main(press(open("/"), "To the next due date"))).contains("Nothing is due.");
    }

    @Test
    void booksADeposit() throws Exception {
        HtmlPage page = open("/");
        form(page, "/deposit").<HtmlInput>getInputByName("amount").setValue("12.34");
        assertThat(main(press(page, "Book deposit")))
                .contains("+12.34 booked for test.user.")
                .contains("10,012.34 EUR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "0", "1.234"})
    void refusesADepositThatIsNone(String amount) throws Exception {
        HtmlPage page = open("/");
        form(page, "/deposit").<HtmlInput>getInputByName("amount").setValue(amount);
        HtmlPage after = press(page, "Book deposit");
        DomElement alert = after.getFirstByXPath("//*[@role='alert']");
        assertThat(alert.asNormalizedText()).startsWith("Expected an amount").endsWith("found " + amount + ".");
        assertThat(sandbox.account().balance()).isEqualByComparingTo("10000");
    }

    @Test
    void plansAndClearsFaults() throws Exception {
        HtmlPage page = open("/faults");
        HtmlForm fault = form(page, "/faults");
        fault.<HtmlInput>getInputByName("command").setValue("RenewDomain");
        fault.<HtmlInput>getInputByName("times").setValue("2");
        HtmlSelect effect = fault.getSelectByName("effect");
        effect.setSelectedAttribute("answerAfter", true);
        HtmlPage planned = press(page, "Plan it");
        assertThat(main(planned)).contains("RenewDomain: carry out, then answer 421, 2 times");
        assertThat(sandbox.faults().planned()).hasSize(1);
        press(planned, "Clear all");
        assertThat(sandbox.faults().planned()).isEmpty();
    }

    @Test
    void answersAsTheOtherSideOfATransfer() throws Exception {
        sandbox.registry().elsewhere("coming.com", "Code-12345", Instant.parse("2027-06-01T00:00:00Z"));
        shop.transfer("coming.com", "Code-12345");
        HtmlPage page = open("/transfers");
        assertThat(main(page)).contains("coming.com", "to the platform");
        assertThat(main(press(page, "Approve"))).contains("The other side has answered for coming.com.");
        assertThat(sandbox.view().domain("coming.com")).isPresent();
    }

    @Test
    void showsCallsWithoutTheirSecrets() throws Exception {
        sandbox.registry().elsewhere("coming.com", "Code-12345", Instant.parse("2027-06-01T00:00:00Z"));
        shop.transfer("coming.com", "Code-12345");
        assertThat(open("/calls").asXml())
                .contains("TransferDomain", "coming.com", "***")
                .doesNotContain("Code-12345");
    }

    @Test
    void showsTheRecordsOfAZone() throws Exception {
        shop.zone("zone.com", "www IN A 192.0.2.1");
        assertThat(open("/zones").asXml()).contains("zone.com", "192.0.2.1");
    }

    @Test
    void writesMarkupOfClientsAsText() throws Exception {
        shop.search("<script>alert(1)</script>");
        HtmlPage page = open("/calls?search=%22%3E%3Cscript%3Ealert(2)%3C/script%3E");
        assertThat(page.<DomElement>getByXPath("//script[not(@src)]")).isEmpty();
        HtmlPage calls = open("/calls");
        assertThat(calls.<DomElement>getByXPath("//script[not(@src)]")).isEmpty();
        assertThat(calls.getElementById("main").getTextContent()).contains("<script>alert(1)</script>");
    }

    @Test
    void resetsTheSandboxAfterAQuestion() throws Exception {
        shop.register("gone.com");
        browser.setConfirmHandler((page, question) -> question.equals("Undo everything since the start?"));
        assertThat(main(press(open("/"), "Reset the sandbox"))).contains("The sandbox is as it was at the start.");
        assertThat(sandbox.view().domain("gone.com")).isEmpty();
    }

    @Test
    void saysThatAPageIsNotThere() throws Exception {
        browser.getOptions().setThrowExceptionOnFailingStatusCode(false);
        HtmlPage page = open("/domains/nothing.com");
        assertThat(page.getWebResponse().getStatusCode()).isEqualTo(404);
        assertThat(main(page)).contains("There is nothing at /domains/nothing.com.");
    }

    @Test
    void returnsToItsOwnPagesOnly() throws Exception {
        HttpResponse<String> response = post("/clock", "to=day&back=//evil.example/");
        assertThat(response.headers().firstValue("Location").orElseThrow()).startsWith("/?done=");
    }

    @Test
    void changesNothingForOtherSites() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(sandbox.url().resolve("/clock"))
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("to=year"))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(sandbox.clock().ahead()).isEqualTo(Duration.ZERO);
    }

    @Test
    void loadsNothingFromElsewhere() throws Exception {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(sandbox.url().resolve("/")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(response.body()).doesNotContainPattern("(src|href)=\"(https?:)?//");
    }

    private HttpResponse<String> post(String path, String form) throws Exception {
        URI url = sandbox.url().resolve(path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(url)
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
