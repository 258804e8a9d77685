package dev.ispapi.support.bulk;

import static dev.ispapi.support.bulk.Column.ADMIN;
import static dev.ispapi.support.bulk.Column.AUTH;
import static dev.ispapi.support.bulk.Column.BILLING;
import static dev.ispapi.support.bulk.Column.FIELDS;
import static dev.ispapi.support.bulk.Column.MODE;
import static dev.ispapi.support.bulk.Column.NAMESERVERS;
import static dev.ispapi.support.bulk.Column.OWNER;
import static dev.ispapi.support.bulk.Column.PERIOD;
import static dev.ispapi.support.bulk.Column.TARGET;
import static dev.ispapi.support.bulk.Column.TECH;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What can be wished for in a row, the columns that belong to it, and those of them that must be filled. */
@SuppressWarnings("ImmutableEnumChecker") // Its sets are never changed.
enum WishKind {
    REGISTER("register", Set.of(OWNER), PERIOD, AUTH, ADMIN, TECH, BILLING, NAMESERVERS, FIELDS),
    TRANSFER("transfer", Set.of(), AUTH, PERIOD, OWNER, ADMIN, TECH, BILLING, NAMESERVERS, FIELDS),
    USER_TRANSFER("user-transfer", Set.of(AUTH)),
    OWNER_CHANGE("owner-change", Set.of(OWNER), ADMIN, TECH, BILLING, FIELDS),
    CONTACTS("contacts", Set.of(OWNER), ADMIN, TECH, BILLING, FIELDS),
    NAMESERVER_CHANGE("nameservers", Set.of(), NAMESERVERS, OWNER, ADMIN, TECH, BILLING, FIELDS),
    ID_PROTECTION("id-protection", Set.of(MODE), FIELDS),
    RENEWAL_MODE("mode", Set.of(MODE)),
    RENEW("renew", Set.of(PERIOD), FIELDS),
    RESTORE("restore", Set.of(), FIELDS),
    RELEASE("release", Set.of(), TARGET),
    DNS("dns", Set.of(TARGET), FIELDS);

    private final String word;
    private final Set<Column> required;
    private final Set<Column> optional;

    WishKind(String word, Set<Column> required, Column... optional) {
        this.word = word;
        this.required = required;
        this.optional = Set.of(optional);
    }

    String word() {
        return word;
    }

    boolean takes(Column column) {
        return column == Column.WISH
                || column == Column.DOMAIN
                || required.contains(column)
                || optional.contains(column);
    }

    Set<Column> required() {
        return required;
    }

    static Optional<WishKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(WishKind::word).toList();
    }
}
