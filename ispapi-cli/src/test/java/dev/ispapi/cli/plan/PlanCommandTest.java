package dev.ispapi.cli.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.cli.Run;
import dev.ispapi.support.plan.PlanJson;
import dev.ispapi.support.plan.PlanStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PlanCommandTest {

    private static final String SENT = "Nothing was sent; --json prints the plan as PlanRunner takes it.\n";

    @Test
    void plansTheTransferOfADkDomainWithoutAnAuthCode() {
        assertThat(Run.of("plan", "transfer", "example.dk")).isEqualTo(new Run(0, """
            transfer example.dk, by the rules of .dk

            1. CheckDomainTransfer  [check]
               Asks whether the transfer is possible now: lock, auth code, premium class.
                  DOMAIN=example.dk
               Source: API page CheckDomainTransfer; FAQ 13; FAQ 39; FAQ 33

            2. TransferDomain  [transfer]
               Asks for the transfer. It is billed. It holds no auth code, because in .dk a transfer that holds one may be rejected.
                  DOMAIN=example.dk
               Must happen once.
               Then waits for the event DOMAIN_TRANSFER TRANSFER_SUCCESSFUL. Registrant or losing registrar agree, or the time for an objection passes.
               Source: API page TransferDomain; FAQ 33

            Note: The registry of .dk itself gives out auth codes for a change of the registrar. Whether this registrar takes them by now is not known: if the transfer fails, ask its support before you repeat it. (Punktum dk, release of 1 July 2026, 2026-07-01)

            Cost of transfer: price not known (transfer)
            """, SENT));
    }

    @Test
    void showsWhatIsMissing() {
        Run run = Run.of("plan", "register", "shop.ca", "--dry");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("      OWNERCONTACT0=?  missing: the registrant's handle\n")
                .contains("      X-CA-LEGALTYPE=?  missing: ")
                .contains("   Must happen once.\n");
    }

    @Test
    void asksThePlatformForTheZoneOfADeDomain() {
        assertThat(Run.of("plan", "register", "shop.de", "--dry", "--contact", "P-ABC1", "--internal-dns")
                        .lines())
                .containsSubsequence("1. CheckDomains  [check]", "2. AddDomain  [register]", "      INTERNALDNS=1");
    }

    @Test
    void tellsAnOrderThatTheRulesForbid() {
        Run run = Run.of("plan", "register", "my-y.ca", "--contact", "P-ABC1", "--field", "X-CA-LEGALTYPE=CCX");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("Rules: register: error: X-CA-LEGALTYPE ")
                .contains("Needs consent [register-rules]: The order is sent although the rules of .ca forbid it.");
    }

    @Test
    void printsAPlanThatCanBeCarriedOut() {
        Run run = Run.of("plan", "renew", "example.com", "--period", "2Y", "--json");

        assertThat(run.err()).isEmpty();
        assertThat(PlanJson.read(run.out()).status()).isEqualTo(PlanStatus.READY);
        assertThat(Run.document(run.out())).containsEntry("wish", "renew").containsEntry("domain", "example.com");
    }

    @Test
    void saysInGermanWhatTheRulesForbid() {
        String[] wish = {
            "plan", "register", "my-y.ca", "--contact", "P-ABC1", "--field", "X-CA-LEGALTYPE=CCX", "--lang", "de"
        };

        assertThat(Run.of(wish).out()).contains("Rules: register: Fehler: X-CA-LEGALTYPE hat den Wert \"CCX\"");
    }

    @Test
    void showsPricesOfAPriceList() {
        assertThat(Run.of("plan", "renew", "example.ca", "--period", "2Y", "--prices", Run.file("prices/user.txt"))
                        .out())
                .contains("\nCost of renew: 18.00 USD (renewal)\n   Terms offered: 1Y, ");
        assertThat(Run.of("plan", "restore", "example.ca", "--prices", Run.file("prices/user-class.txt"))
                        .out())
                .contains("PRICE_CLASS_DOMAIN_CA_RESTORE is missing (price list)\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "transfer|a.example.dk|0",
                "owner|example.it|0",
                "nameservers|example.com|0",
                "user-transfer|example.de|0",
                "release|example.de|0",
                "release|example.com|1",
                "expire|example.com|0",
                "hide|example.com|0",
                "show|example.com|0",
                "hide|example.de|1",
                "register|example.ru|1",
                "register|com|2",
                "steal|example.com|2",
            })
    void tellsPlansFromImpossibleWishesAndMistakes(String wish, String name, int exitCode) {
        Run run = Run.of("plan", wish, name);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out().isEmpty()).isEqualTo(exitCode != 0);
        assertThat(run.err()).startsWith(exitCode == 0 ? SENT : "error: ");
    }

    @Test
    void refusesAHostWithoutAName() {
        assertThat(Run.of("plan", "register", "example.com", "--host", "..=192.0.2.1")
                        .exitCode())
                .isEqualTo(2);
    }
}
