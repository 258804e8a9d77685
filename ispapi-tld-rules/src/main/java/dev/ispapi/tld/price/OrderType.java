package dev.ispapi.tld.price;

import dev.ispapi.tld.text.RulesLanguage;
import java.util.Locale;

/** What is ordered, and so which price it costs. */
public enum OrderType {
    /** A registration: {@code AddDomain}, at the registration price (setup and annual, FAQ 29). */
    REGISTER("registration"),
    /** A renewal: {@code RenewDomain}, at the renewal price (annual, FAQ 29). */
    RENEW("renewal"),
    /** A transfer from another registrar: {@code TransferDomain}, at the transfer price. */
    TRANSFER("transfer"),
    /** The return of a deleted domain in its redemption: {@code RestoreDomain}, at the restore price (FAQ 2). */
    RESTORE("restore"),
    /** A change of the owner where the registry charges for it: {@code TradeDomain}, at the trade price. */
    TRADE("trade");

    private final String priceName;

    OrderType(String priceName) {
        this.priceName = priceName;
    }

    /**
     * What the price is called.
     *
     * @return in lower case, such as {@code renewal}
     */
    public String priceName() {
        return priceName;
    }

    /**
     * What the price is called in a language.
     *
     * @param language the language
     * @return such as {@code renewal} or {@code Verlängerung}
     */
    public String priceName(RulesLanguage language) {
        return language.template("order." + name().toLowerCase(Locale.ROOT));
    }
}
