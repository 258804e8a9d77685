package dev.ispapi.wire;

import org.jspecify.annotations.Nullable;

/**
 * The names of the properties that most answers have, so that they are not made anew for each answer. A name that is not here is as good as
 * any other, and costs a few bytes more.
 */
final class UsualNames {

    private static final int SLOTS = 512;
    private static final int SHIFT = Integer.SIZE - Integer.numberOfTrailingZeros(SLOTS);

    private static final String[] NAMES = names(
            // Lists
            "COLUMN",
            "COUNT",
            "FIRST",
            "LAST",
            "LIMIT",
            "TOTAL",
            "OBJECTID",
            "OBJECTCLASS",
            "DOMAIN",
            "DOMAINCHECK",
            "CLASS",
            "SUBCLASS",
            "PREMIUMCHANNEL",
            "PRICE",
            "CURRENCY",
            "REASON",
            // One object
            "ID",
            "DOMAINUMLAUT",
            "DOMAINIDN",
            "ROID",
            "STATUS",
            "DESCRIPTION",
            "USER",
            "USERDEPTH",
            "REGISTRAR",
            "REPOSITORY",
            "AUTH",
            "TRANSFERLOCK",
            "RENEWALMODE",
            "TRANSFERMODE",
            "NAMESERVER",
            "OWNERCONTACT",
            "ADMINCONTACT",
            "TECHCONTACT",
            "BILLINGCONTACT",
            "SECDNS-DS",
            "SECDNS-KEY",
            "SECDNS-MAXSIGLIFE",
            "NEXTACTION",
            // Dates and periods
            "CREATEDDATE",
            "CREATEDBY",
            "UPDATEDDATE",
            "UPDATEDBY",
            "EXPIRATIONDATE",
            "REGISTRATIONEXPIRATIONDATE",
            "PAIDUNTILDATE",
            "ACCOUNTINGDATE",
            "ACCOUNTINGPERIOD",
            "FAILUREDATE",
            "FAILUREPERIOD",
            "FINALIZATIONDATE",
            "FINALIZATIONPERIOD",
            "TRANSFERDATE",
            "REGISTRARTRANSFERDATE",
            "DELETIONDATE",
            "DELETIONRESTORABLEPERIOD",
            "DELETIONHOLDPERIOD",
            "REGISTRATIONGRACEPERIOD",
            "PREPAIDPERIOD",
            "NEXTACTIONDATE",
            // Entries of a list of domains
            "DOMAINSTATUS",
            "DOMAINCREATEDDATE",
            "DOMAINCREATEDBY",
            "DOMAINUPDATEDDATE",
            "DOMAINUPDATEDBY",
            "DOMAINEXPIRATIONDATE",
            "DOMAINREGISTRATIONEXPIRATIONDATE",
            "DOMAINPAIDUNTILDATE",
            "DOMAINACCOUNTINGDATE",
            "DOMAINFINALIZATIONDATE",
            "DOMAINFAILUREDATE",
            "DOMAINTRANSFERDATE",
            "DOMAINNEXTACTION",
            "DOMAINNEXTACTIONDATE",
            "DOMAINOWNERCONTACT",
            "DOMAINADMINCONTACT",
            "DOMAINTECHCONTACT",
            "DOMAINBILLINGCONTACT",
            "DOMAINREPOSITORY",
            "DOMAINREGISTRAR",
            "DOMAINNAMESERVER",
            "DOMAINRENEWALMODE",
            "DOMAINTRANSFERLOCK");

    private UsualNames() {}

    private static String[] names(String... names) {
        String[] table = new String[SLOTS];
        for (String name : names) {
            int slot = slot(name, 0, name.length());
            while (table[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            table[slot] = name;
        }
        return table;
    }

    /** By the length and four characters: to look at all of them would take longer than to compare the name that is found. */
    private static int slot(String text, int from, int to) {
        int middle = (from + to) >>> 1;
        int hash = text.charAt(from)
                + 31 * text.charAt(to - 1)
                + 961 * text.charAt(middle)
                + 29791 * text.charAt((from + middle) >>> 1);
        return ((hash + to - from) * 0x9E3779B9) >>> SHIFT;
    }

    /** The name that stands in a piece of a text; null if it is none of these. */
    static @Nullable String find(String text, int from, int to) {
        if (from == to) {
            return null;
        }
        int slot = slot(text, from, to);
        for (String name = NAMES[slot]; name != null; name = NAMES[slot]) {
            if (name.length() == to - from && text.startsWith(name, from)) {
                return name;
            }
            slot = (slot + 1) % SLOTS;
        }
        return null;
    }
}
