package dev.ispapi.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void isOneOfThreeThings() {
        assertThat(Change.keep().isKept()).isTrue();
        assertThat(Change.keep().isCleared()).isFalse();
        assertThat(Change.keep().value()).isEmpty();
        assertThat(Change.clear().isKept()).isFalse();
        assertThat(Change.clear().isCleared()).isTrue();
        assertThat(Change.clear().value()).isEmpty();
        assertThat(Change.to("x").isKept()).isFalse();
        assertThat(Change.to("x").isCleared()).isFalse();
        assertThat(Change.to("x").value()).contains("x");
    }

    @Test
    void isAValue() {
        assertThat(Change.to("x")).isEqualTo(Change.to("x")).hasSameHashCodeAs(Change.to("x"));
        assertThat(Change.to("x")).isNotEqualTo(Change.to("y"));
        assertThat(Change.<String>keep()).isNotEqualTo(Change.<String>clear());
        assertThat(Change.to("")).isNotEqualTo(Change.<String>clear());
    }

    @Test
    void mapsOnlyAValue() {
        assertThat(Change.to("abc").map(String::length)).isEqualTo(Change.to(3));
        assertThat(Change.<String>keep().map(String::length).isKept()).isTrue();
        assertThat(Change.<String>clear().map(String::length).isCleared()).isTrue();
    }

    @Test
    void showsItsStateAndNotItsValue() {
        assertThat(Change.to("sentinel-7f3a")).hasToString("set");
        assertThat(Change.keep()).hasToString("kept");
        assertThat(Change.clear()).hasToString("cleared");
    }
}
