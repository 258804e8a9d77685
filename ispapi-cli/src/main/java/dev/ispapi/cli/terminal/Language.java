package dev.ispapi.cli.terminal;

import dev.ispapi.support.advice.AdviceLanguage;
import dev.ispapi.tld.text.RulesLanguage;

/** The languages of the command line; the names are what the user types. */
public enum Language {
    /** English. */
    en,
    /** German. */
    de;

    public AdviceLanguage ofAdvice() {
        return this == de ? AdviceLanguage.GERMAN : AdviceLanguage.ENGLISH;
    }

    public RulesLanguage ofRules() {
        return this == de ? RulesLanguage.GERMAN : RulesLanguage.ENGLISH;
    }

    /** One of two texts. */
    public String say(String english, String german) {
        return this == de ? german : english;
    }
}
