package dev.ispapi.testing;

import java.util.List;

/** Pages of a {@code QueryDomainList} with {@code WIDE=1}: domain {@code d17.example} is entry 17, and has 20 properties. */
public final class DomainListPages {

    private static final List<String> DATES = List.of(
            "DOMAINCREATEDDATE",
            "DOMAINUPDATEDDATE",
            "DOMAINREGISTRATIONEXPIRATIONDATE",
            "DOMAINPAIDUNTILDATE",
            "DOMAINEXPIRATIONDATE",
            "DOMAINACCOUNTINGDATE",
            "DOMAINFINALIZATIONDATE",
            "DOMAINFAILUREDATE");

    private static final List<String> CONTACTS =
            List.of("DOMAINOWNERCONTACT", "DOMAINADMINCONTACT", "DOMAINTECHCONTACT", "DOMAINBILLINGCONTACT");

    private static final List<String> TEXTS = List.of(
            "DOMAINSTATUS",
            "DOMAINRENEWALMODE",
            "DOMAINREPOSITORY",
            "DOMAINUSER",
            "DOMAINNAMESERVER0",
            "DOMAINNAMESERVER1",
            "DOMAINTRANSFERLOCK");

    private DomainListPages() {}

    /** The name of an entry. */
    public static String name(int entry) {
        return "d" + entry + ".example";
    }

    /** The entries from {@code first} on, as many as {@code limit} if there are so many. */
    public static String page(int first, int limit, int total) {
        int count = Math.min(limit, total - first);
        StringBuilder page = new StringBuilder(count * 1_100);
        page.append("[RESPONSE]\r\nCODE = 200\r\nDESCRIPTION = Command completed successfully\r\n");
        property(page, "FIRST", 0, Integer.toString(first));
        property(page, "LAST", 0, Integer.toString(first + count - 1));
        property(page, "COUNT", 0, Integer.toString(count));
        property(page, "LIMIT", 0, Integer.toString(limit));
        property(page, "TOTAL", 0, Integer.toString(total));
        for (int row = 0; row < count; row++) {
            property(page, "DOMAIN", row, name(first + row));
        }
        for (int row = 0; row < count; row++) {
            for (String date : DATES) {
                property(page, date, row, "2027-10-24 11:07:" + (10 + row % 50));
            }
            for (String contact : CONTACTS) {
                property(page, contact, row, "P-ABC" + row % 1_000);
            }
            for (String text : TEXTS) {
                property(page, text, row, "text" + row % 10);
            }
        }
        return page.append("EOF\r\n").toString();
    }

    private static void property(StringBuilder page, String name, int index, String value) {
        page.append("PROPERTY[")
                .append(name)
                .append("][")
                .append(index)
                .append("] = ")
                .append(value)
                .append("\r\n");
    }
}
