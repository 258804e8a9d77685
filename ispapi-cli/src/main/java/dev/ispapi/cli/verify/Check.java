package dev.ispapi.cli.verify;

import java.util.Optional;

/**
 * An assumption of the library about CNR that no public source settles, and how an account can.
 *
 * @param id its name, such as {@code list-empty}
 * @param changes whether nothing at all can be found out without changing or risking something
 * @param assumes what the library assumes, as a sentence
 * @param decides what the answer decides
 * @param risk what can go wrong or cost something; empty if nothing
 * @param byHand what stays to be done by hand, and why; empty if nothing
 * @param procedure how it is carried out
 */
record Check(
        String id,
        boolean changes,
        String assumes,
        String decides,
        Optional<String> risk,
        Optional<String> byHand,
        Procedure procedure) {

    /** A check that only reads; where the probe may change something, it can find out more. */
    static Check reads(String id, String assumes, String decides, Procedure procedure) {
        return new Check(id, false, assumes, decides, Optional.empty(), Optional.empty(), procedure);
    }

    /** A check that changes something. */
    static Check changes(String id, String assumes, String decides, Procedure procedure) {
        return new Check(id, true, assumes, decides, Optional.empty(), Optional.empty(), procedure);
    }

    Check withRisk(String words) {
        return new Check(id, changes, assumes, decides, Optional.of(words), byHand, procedure);
    }

    Check withByHand(String words) {
        return new Check(id, changes, assumes, decides, risk, Optional.of(words), procedure);
    }
}
