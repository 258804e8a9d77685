package dev.ispapi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTH",
                "auth",
                "AUTH0",
                "PASSWORD",
                "NEWPASSWORD",
                "PASSWORD1",
                "S_PW",
                "s_otp",
                "OTPSECRET",
                "SESSION",
                "X-CAT-ENS-AUTH-KEY",
                "X-DE-AUTHINFO",
                "X-SOMETHING-PIN",
                "CLAIMKEY",
                "X-ALLOCATIONTOKEN",
                "DOMAINAUTH",
                "OLD-AUTH",
                "OLDOTP",
                "PASSWORD2",
                "X-FR-REGISTRANT-KEY",
                "PEM0",
                "PRIVATEKEY",
                "URL",
                "TRIGGER",
                "HASH",
                "ENVIRONMENTVALUE3",
                "X-REGISTRANT-VERIFICATION-TAG"
            })
    void masksWhatMustNotBeShown(String name) {
        assertThat(Secrets.isSecret(name)).isTrue();
        assertThat(Secrets.mask(name, "sentinel-7f3a")).isEqualTo("***");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOMAIN",
                "AUTHOR",
                "SPIN",
                "OWNERCONTACT0",
                "SECDNS-KEY0",
                "DEFAULTDOMAINSECDNS-MAXSIGLIFE",
                "GENERATERANDOMAUTH",
                "CREATEPRIVATEKEY",
                "PRIVATE",
                "CSR0",
                "UPGRADEURL",
                "ENVIRONMENTKEY",
                "X-DE-AUTHINFO1-EXPIRATIONDATE",
                "AUTHDATE",
                "OTPSTATUS",
                "X-CA-LEGALTYPE"
            })
    void showsWhatIsNoSecret(String name) {
        assertThat(Secrets.isSecret(name)).isFalse();
        assertThat(Secrets.mask(name, "shown")).isEqualTo("shown");
    }

    @Test
    void showsThatASecretIsCleared() {
        assertThat(Secrets.mask("AUTH", "")).isEmpty();
    }
}
