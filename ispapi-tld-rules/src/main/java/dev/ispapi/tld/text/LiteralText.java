package dev.ispapi.tld.text;

/** The same words in each language. */
record LiteralText(String text) implements LocalizedText {

    @Override
    public String in(RulesLanguage language) {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
