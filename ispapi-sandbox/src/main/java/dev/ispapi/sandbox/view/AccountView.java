package dev.ispapi.sandbox.view;

import java.math.BigDecimal;
import java.util.Map;

/**
 * An account or subuser, without its password.
 *
 * @param login the user name
 * @param parent the account above; empty for none
 * @param currency ISO code, such as {@code EUR}
 * @param balance what it has, in its currency
 * @param renewalMode the renewal mode of new domains, such as {@code AUTORENEW}
 * @param relations prices and other relations by type, such as {@code PRICE_CLASS_DOMAIN_COM_ANNUAL}
 */
public record AccountView(
        String login,
        String parent,
        String currency,
        BigDecimal balance,
        String renewalMode,
        Map<String, String> relations) {}
