package dev.ispapi.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.IspapiClient;
import dev.ispapi.sandbox.Sandbox;
import dev.ispapi.sandbox.Sandboxed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The console in a real browser: what only one that lays out and paints can tell. Pictures are left in {@code target/screenshots}. */
@Tag("browser")
@Sandboxed(clock = "2026-11-28T12:00:00Z")
class BrowserTest {

    private static final int PHONE_WIDTH = 360;
    private static final String[] PAGES = {
        "/", "/domains", "/domains/example-one.com", "/contacts", "/zones", "/bookings", "/calls", "/faults"
    };

    private Sandbox sandbox;
    private ChromeDriver browser;

    @BeforeEach
    void fill(Sandbox started, IspapiClient client) {
        sandbox = started;
        sandbox.serve(new SandboxConsole(sandbox));
        Shop shop = new Shop(client);
        shop.register("example-one.com");
        shop.register("müller-post.com");
        shop.zone("example-one.com", "www IN A 192.0.2.1");
    }

    private void start(Map<String, Object> features) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser.binary", "/usr/bin/chromium"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-dev-shm-usage",
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(Path.of(System.getProperty("browser.driver", "/usr/bin/chromedriver"))
                        .toFile())
                .build();
        browser = new ChromeDriver(service, options);
        if (features.containsKey("width")) {
            browser.executeCdpCommand(
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", features.get("width"), "height", 740, "deviceScaleFactor", 2, "mobile", true));
        }
        if (features.containsKey("scheme")) {
            browser.executeCdpCommand(
                    "Emulation.setEmulatedMedia",
                    Map.of(
                            "features",
                            List.of(Map.of("name", "prefers-color-scheme", "value", features.get("scheme")))));
        }
    }

    @AfterEach
    void quit() {
        if (browser != null) {
            browser.quit();
        }
    }

    private void open(String path) {
        browser.get(sandbox.url().resolve(path).toString());
    }

    private void picture(String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        Files.write(folder.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
    }

    private long number(String script) {
        return ((Number) browser.executeScript("return " + script)).longValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void isReadableAtPhoneWidth(String scheme) throws Exception {
        start(Map.of("width", PHONE_WIDTH, "scheme", scheme));
        for (String page : PAGES) {
            open(page);
            picture("phone-" + scheme + page.replace('/', '-'));
            assertThat(number("document.documentElement.scrollWidth")).as(page).isLessThanOrEqualTo(PHONE_WIDTH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasEnoughContrastForText(String scheme) throws Exception {
        start(Map.of("scheme", scheme));
        String script = Files.readString(Path.of("src/test/resources/contrast.js"));
        for (String page : PAGES) {
            open(page);
            picture("desktop-" + scheme + page.replace('/', '-'));
            assertThat(browser.executeScript(script)).as(page).isEqualTo(List.of());
        }
    }

    @Test
    void isUsedByKeyboardAlone() {
        start(Map.of());
        open("/domains");
        WebElement body = browser.findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Skip to the page");
        browser.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.switchTo().activeElement().sendKeys("/");
        assertThat(browser.switchTo().activeElement().getDomAttribute("name")).isEqualTo("search");
        browser.switchTo().activeElement().sendKeys("one", Keys.ENTER);
        assertThat(browser.findElement(By.id("main")).getText())
                .contains("example-one.com")
                .doesNotContain("müller");
    }

    @Test
    void forgetsAMessageOnReload() {
        start(Map.of());
        open("/");
        browser.findElement(By.cssSelector("button[value=day]")).click();
        assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
                .startsWith("It is now Sun 29 Nov 2026");
        browser.navigate().refresh();
        assertThat(browser.findElements(By.cssSelector("[role=status]"))).isEmpty();
        assertThat(sandbox.clock().instant()).isEqualTo("2026-11-29T12:00:00Z");
    }

    @Test
    void reportsNoErrorOnItsConsole() {
        start(Map.of());
        for (String page : PAGES) {
            open(page);
            assertThat(browser.manage().logs().get("browser").getAll()).as(page).isEmpty();
        }
    }
}
