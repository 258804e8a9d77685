package dev.ispapi.tld;

import dev.ispapi.tld.text.RulesLanguage;
import java.util.List;

/**
 * A value that an additional field takes.
 *
 * @param value the value to send
 * @param label what it means, in English; the value itself where that is not known
 * @param removes what must not be sent with this choice: the .dk registry takes any contact with an organization for an organization
 */
public record Choice(String value, String label, List<ContactField> removes) {

    /**
     * Copies the list.
     *
     * @param value the value to send
     * @param label what it means, in English; the value itself where that is not known
     * @param removes what must not be sent with this choice
     */
    public Choice {
        removes = List.copyOf(removes);
    }

    /**
     * The label in a language.
     *
     * @param language the language
     * @return the label; in English where the language lacks it
     */
    public String label(RulesLanguage language) {
        return language.label(label);
    }

    /**
     * Whether this choice stands for a private person.
     *
     * @return true if its value is the catalogue's own word for one, {@code INDIV}, or it forbids a contact's organization
     */
    public boolean isPerson() {
        return value.equals("INDIV")
                || removes.stream().anyMatch(removed -> removed.field().equals("ORGANIZATION"));
    }
}
