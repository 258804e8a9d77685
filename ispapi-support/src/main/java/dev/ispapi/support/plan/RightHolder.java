package dev.ispapi.support.plan;

/** Where the domain is that gives its registrant the right to the same name in another zone (FAQ 15). */
public enum RightHolder {
    /** In this account: its auth code proves the right. */
    HERE,
    /** At another registrar: the registry writes to its registrant. */
    ELSEWHERE
}
