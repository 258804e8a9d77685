package dev.ispapi.tld.price;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelationNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PRICE_CLASS_DOMAIN_CA_ANNUAL, ORDINARY, CA, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_CA_ANNUAL2, ORDINARY, CA, '', ANNUAL, 2",
        "PRICE_CLASS_DOMAIN_CA_SETUP10, ORDINARY, CA, '', SETUP, 10",
        "PRICE_CLASS_DOMAIN_CA_ANNUAL100, ORDINARY, CA, '', ANNUAL, 100",
        "PRICE_CLASS_DOMAIN_CA_TRANSFER0, ORDINARY, CA, '', TRANSFER, 0",
        "PRICE_CLASS_DOMAIN_CA_CURRENCY, ORDINARY, CA, '', CURRENCY,",
        "PRICE_CLASS_DOMAIN_CA_APPLICATION, ORDINARY, CA, '', APPLICATION,",
        // Classes that look like kinds and marks.
        "PRICE_CLASS_DOMAIN_TRADE_TRADE, ORDINARY, TRADE, '', TRADE,",
        "PRICE_CLASS_DOMAIN_TRADE_ANNUAL, ORDINARY, TRADE, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_PROMO_ANNUAL, ORDINARY, PROMO, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_PROMO_ANNUAL_PROMO, PROMOTION, PROMO, PROMO, ANNUAL,",
        "PRICE_CLASS_DOMAIN_SCALE_SETUP, ORDINARY, SCALE, '', SETUP,",
        // Classes with underscores, digits and hyphens.
        "PRICE_CLASS_DOMAIN_CO_UK_ANNUAL, ORDINARY, CO_UK, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_SHOP_ANNUAL_ANNUAL, ORDINARY, SHOP_ANNUAL, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_MECHARS3_ANNUAL, ORDINARY, MECHARS3, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_XN--P1AI_ANNUAL, ORDINARY, XN--P1AI, '', ANNUAL,",
        // What is no ordinary price.
        "PRICE_CLASS_DOMAIN_COM_ANNUAL_PROMO, PROMOTION, COM, PROMO, ANNUAL,",
        "PRICE_CLASS_DOMAIN_COM_PROMO_ANNUAL, PROMOTION, COM, PROMO, ANNUAL,",
        "PRICE_CLASS_DOMAIN_COM_SETUP2_PROMO, PROMOTION, COM, PROMO, SETUP, 2",
        "PRICE_CLASS_DOMAIN_EU_SCALE_SETUP1, SCALE, EU, SCALE, SETUP, 1",
        "PRICE_CLASS_DOMAIN_EU_ANNUAL_SCALE100, SCALE, EU, SCALE100, ANNUAL,",
        "PRICE_CLASS_DOMAIN_SHOP_GOLIVE_SETUP, LAUNCH_PHASE, SHOP, GOLIVE, SETUP,",
        "PRICE_CLASS_DOMAIN_SHOP_SUNRISE_APPLICATION, LAUNCH_PHASE, SHOP, SUNRISE, APPLICATION,",
        "PRICE_CLASS_DOMAIN_SHOP_EARLYACCESS1_SETUP, LAUNCH_PHASE, SHOP, EARLYACCESS1, SETUP,",
        "PRICE_CLASS_DOMAIN_SHOP_LANDRUSH_SETUP, LAUNCH_PHASE, SHOP, LANDRUSH, SETUP,",
        "PRICE_CLASS_DOMAIN_SHOP_EOI_SETUP, LAUNCH_PHASE, SHOP, EOI, SETUP,",
        "PRICE_CLASS_DOMAIN_SHOP_GOLIVE_ANNUAL_PROMO, PROMOTION, SHOP, GOLIVE_PROMO, ANNUAL,",
        "PRICE_CLASS_DOMAIN_PREMIUM_ME_E_ANNUAL, PREMIUM, PREMIUM_ME_E, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_PREMIUM_PROMO_A_ANNUAL, PREMIUM, PREMIUM_PROMO_A, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_PREMIUM_ANNUAL, PREMIUM, PREMIUM, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_PREMIUM_ME_E_ANNUAL_PROMO, PROMOTION, PREMIUM_ME_E, PROMO, ANNUAL,",
        "PRICE_CLASS_DOMAIN_ART_PREMIUM_A_ANNUAL, PREMIUM, ART_PREMIUM_A, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_DPMLPUB_ANNUAL, BLOCK, DPMLPUB, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_DPMLZONE_ANNUAL, BLOCK, DPMLZONE, '', ANNUAL,",
        "PRICE_CLASS_DOMAIN_COM_DPMLZONE_SETUP, BLOCK, COM_DPMLZONE, '', SETUP,",
        // What is no domain.
        "PRICE_CLASS_DNSZONE_EXTERNAL_RR_ANNUAL, PRODUCT, DNSZONE_EXTERNAL_RR, '', ANNUAL,",
        "PRICE_CLASS_DNSZONE_PROMO_ANNUAL, PRODUCT, DNSZONE_PROMO, '', ANNUAL,",
    })
    void readsGroupClassMarksKindAndTerm(
            String text, RelationName.Group group, String owner, String label, String word, Integer term) {
        RelationName name = RelationName.parse(text).orElseThrow();

        assertThat(name.group()).isEqualTo(group);
        assertThat(name.owner()).isEqualTo(owner);
        assertThat(name.label()).isEqualTo(label);
        assertThat(name.word()).isEqualTo(word);
        assertThat(name.term().isPresent() ? Integer.valueOf(name.term().getAsInt()) : null)
                .isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DNSZONE_EXTERNAL_RRS_INCLUDED",
                "PRICE_CLASS_",
                "PRICE_CLASS_DOMAIN_",
                "PRICE_CLASS_DOMAIN_ANNUAL",
                "PRICE_CLASS_DOMAIN__ANNUAL",
                "PRICE_CLASS_DOMAIN_CA",
                "PRICE_CLASS_DOMAIN_CA_",
                "PRICE_CLASS_DOMAIN_CA_ANNUAL_",
                "PRICE_CLASS_DOMAIN_CA_ANNUALS",
                "PRICE_CLASS_DOMAIN_CA_ANNUAL2000",
                "PRICE_CLASS_DOMAIN_CA_CURRENCY2",
                "PRICE_CLASS_DOMAIN_CA_2",
                "PRICE_CLASS_DOMAIN_CA_GRACE",
                "PRICE_CLASS_DOMAIN_ CA_ANNUAL",
                "PRICE_CLASS_DOMAIN_\fCA_ANNUAL",
                "PRICE_CLASS_DOMAIN_PREMIUM_TOP_*_ANNUAL_MARKUP_FIX",
            })
    void doesNotReadWhatIsNoPrice(String text) {
        assertThat(RelationName.parse(text)).isEmpty();
    }

    @Test
    void aNameIsReadInAnyCase() {
        assertThat(RelationName.upper(" price_class_domain_info_annual ")).isEqualTo("PRICE_CLASS_DOMAIN_INFO_ANNUAL");
    }
}
