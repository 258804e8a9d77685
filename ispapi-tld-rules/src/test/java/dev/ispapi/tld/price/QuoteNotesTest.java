package dev.ispapi.tld.price;

import static dev.ispapi.tld.price.Relations.ca;
import static dev.ispapi.tld.price.Relations.prices;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ispapi.tld.price.QuoteNote.Kind;
import dev.ispapi.value.Money;
import org.junit.jupiter.api.Test;

/** Which notes a quote has, and how often. */
class QuoteNotesTest {

    @Test
    void saysThatATotalIsZeroOnlyWhereNothingIsCharged() {
        PriceList list =
                prices("CA_TRADE=0.00", "PROXY_TRADE=2.00", "PROXY_CURRENCY=USD", "DNS_TRADE=0", "DNS_CURRENCY=CAD");
        Quote free = list.of("CA").orElseThrow().trade();
        Quote dollars = list.of("PROXY").orElseThrow().trade();
        Quote alsoFree = list.of("DNS").orElseThrow().trade();

        assertThat(free.notes()).extracting(QuoteNote::kind).containsExactly(Kind.ZERO_PRICE);
        assertThat(free.plus(dollars).totals()).containsExactly(Money.of("0.00", "EUR"), Money.of("2.00", "USD"));
        assertThat(free.plus(dollars).notes())
                .as("2.00 USD are charged, whatever the sum in EUR")
                .isEmpty();
        assertThat(free.plus(alsoFree).notes()).extracting(QuoteNote::kind).containsExactly(Kind.ZERO_PRICE);
    }

    @Test
    void saysTheSameOnlyOnce() {
        QuoteNote note = QuoteNote.of(Kind.SOURCE_OF_TERMS, "From the wiki.");
        Quote quote = ca("CA_TRADE=5.00").trade().with(note).with(note);

        assertThat(quote.notes()).containsExactly(note);
        assertThat(quote.plus(quote).notes()).containsExactly(note);
    }

    @Test
    void keepsTheNotesOfBothWhenAnAddOnIsAdded() {
        QuoteNote ofTheDomain = QuoteNote.of(Kind.SOURCE_OF_TERMS, "From the wiki.");
        QuoteNote ofTheAddOn = QuoteNote.of(Kind.SOURCE_OF_TERMS, "From the documentation.");
        Quote domain = ca("CA_TRADE=5.00").trade().with(ofTheDomain);
        Quote addOn = ca("CA_TRADE=2.00").trade().with(ofTheAddOn);

        assertThat(domain.plus(addOn).notes()).containsExactly(ofTheDomain, ofTheAddOn);
    }

    @Test
    void saysThatAnAddOnsSetupIsNotStatedToo() {
        PriceList list = prices("CA_SETUP=1.00", "CA_ANNUAL=10.00", "PROXY_ANNUAL=2.00");
        Quote both = list.of("CA")
                .orElseThrow()
                .registration(1)
                .plus(list.of("PROXY").orElseThrow().registration(1));

        assertThat(both.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.kind()).isEqualTo(Kind.SETUP_NOT_STATED))
                .satisfies(note -> assertThat(note.text()).contains("PRICE_CLASS_DOMAIN_PROXY_SETUP"));
    }
}
