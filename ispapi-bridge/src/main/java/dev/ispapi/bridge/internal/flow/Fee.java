package dev.ispapi.bridge.internal.flow;

import dev.ispapi.bridge.internal.convert.CnrAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The price of an order for a domain. The rows of a fee are tied to their domain by {@code X-FEE-DOMAIN}; their order means nothing.
 *
 * @param feeClass {@code standard}, {@code premium} or another class of the registry
 * @param amount the whole price, with all its digits: it is what an order sends back
 * @param currency that of the account
 */
record Fee(String feeClass, String amount, String currency) {

    /** Fields that ask for the price of a registration. */
    static Map<String, String> question(int index, String domain, Optional<String> years) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("X-FEE-DOMAIN" + index, domain);
        fields.put("X-FEE-COMMAND" + index, "CREATE");
        years.ifPresent(period -> fields.put("X-FEE-PERIOD" + index, period));
        return fields;
    }

    /** The fee of a domain; empty if the response has none. */
    static Optional<Fee> of(CnrAnswer answer, String domain) {
        int rows = answer.values("X-FEE-DOMAIN").size();
        for (int row = 0; row < rows; row++) {
            boolean isOfDomain = answer.value("X-FEE-DOMAIN", row)
                    .filter(domain::equalsIgnoreCase)
                    .isPresent();
            boolean isOfRegistration = answer.value("X-FEE-COMMAND", row)
                    .map(command -> command.equalsIgnoreCase("CREATE"))
                    .orElse(true);
            if (isOfDomain && isOfRegistration) {
                return Optional.of(at(answer, row));
            }
        }
        return Optional.empty();
    }

    /** The only fee of a response about one domain, whether or not it repeats the name. */
    static Optional<Fee> only(CnrAnswer answer, String domain) {
        return of(answer, domain)
                .or(() -> answer.values("X-FEE-DOMAIN").isEmpty()
                        ? answer.value("X-FEE-AMOUNT").map(amount -> at(answer, 0))
                        : Optional.empty());
    }

    private static Fee at(CnrAnswer answer, int row) {
        return new Fee(
                answer.value("X-FEE-CLASS", row).orElse(""),
                answer.value("X-FEE-AMOUNT", row).orElse(""),
                answer.value("X-FEE-CURRENCY", row).orElse(""));
    }

    boolean isPremium() {
        return !feeClass.isEmpty() && !feeClass.equalsIgnoreCase("standard");
    }
}
