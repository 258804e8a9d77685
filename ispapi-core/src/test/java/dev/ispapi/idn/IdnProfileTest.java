package dev.ispapi.idn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IdnProfileTest {

    @Test
    void theLongestZoneCounts() {
        IdnProfile profile = IdnProfile.ISPAPI.withTransitional("co.de").withNonTransitional("x.co.de", "com");

        assertThat(DomainName.of("ß.de", profile).unicode()).isEqualTo("ß.de");
        assertThat(DomainName.of("ß.co.de", profile).unicode()).isEqualTo("ss.co.de");
        assertThat(DomainName.of("ß.x.co.de", profile).unicode()).isEqualTo("ß.x.co.de");
        assertThat(DomainName.of("ß.xco.de", profile).unicode()).isEqualTo("ß.xco.de");
        assertThat(DomainName.of("ß.net", profile).unicode()).isEqualTo("ss.net");
        assertThat(profile.isNonTransitional(DomainName.zone("com"))).isTrue();
        assertThat(profile.isNonTransitional(DomainName.zone("net"))).isFalse();
    }

    @Test
    void takesInternationalizedZonesInBothForms() {
        IdnProfile profile = IdnProfile.transitional().withNonTransitional("ΕΛ", "xn--p1ai");

        assertThat(DomainName.of("ς.ελ", profile).unicode()).isEqualTo("ς.ελ");
        assertThat(DomainName.of("ς.xn--qxam", profile).unicode()).isEqualTo("ς.ελ");
        assertThat(DomainName.of("ß.рф", profile).unicode()).isEqualTo("ß.рф");
        assertThat(profile.zones()).containsOnlyKeys("xn--qxam", "xn--p1ai");
    }

    @Test
    void overridesInBothDirections() {
        assertThat(IdnProfile.ISPAPI.withTransitional("de").isNonTransitional(DomainName.zone("de")))
                .isFalse();
        assertThat(IdnProfile.nonTransitional().withTransitional("com").isNonTransitional(DomainName.zone("com")))
                .isFalse();
        assertThat(IdnProfile.ISPAPI.isNonTransitional(DomainName.zone("de"))).isTrue();
    }

    @Test
    void refusesWhatIsNoZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdnProfile.ISPAPI.withNonTransitional(".de"))
                .withMessage("expected a domain name or a TLD, such as example.com or com, found \".de\": "
                        + "it begins with a dot; begin with the first label");
    }

    @Test
    void isAValue() {
        IdnProfile profile = IdnProfile.transitional().withNonTransitional("de", "com");

        assertThat(profile)
                .isEqualTo(IdnProfile.transitional().withNonTransitional("com").withNonTransitional("DE"))
                .hasSameHashCodeAs(IdnProfile.transitional().withNonTransitional("com", "de"))
                .isNotEqualTo(IdnProfile.nonTransitional().withNonTransitional("de", "com"))
                .isNotEqualTo(IdnProfile.transitional().withNonTransitional("de"))
                .hasToString("IdnProfile[transitional but {com=true, de=true}]");
        assertThat(IdnProfile.nonTransitional()).hasToString("IdnProfile[non-transitional]");
    }
}
