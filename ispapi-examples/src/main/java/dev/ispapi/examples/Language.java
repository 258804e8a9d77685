package dev.ispapi.examples;

import dev.ispapi.support.advice.AdviceLanguage;
import dev.ispapi.tld.text.RulesLanguage;

/** The languages of the command line; the names are what the user types. */
enum Language {
    /** English. */
    en,
    /** German. */
    de;

    AdviceLanguage ofAdvice() {
        return this == de ? AdviceLanguage.GERMAN : AdviceLanguage.ENGLISH;
    }

    RulesLanguage ofRules() {
        return this == de ? RulesLanguage.GERMAN : RulesLanguage.ENGLISH;
    }

    /** One of two texts. */
    String say(String english, String german) {
        return this == de ? german : english;
    }
}
