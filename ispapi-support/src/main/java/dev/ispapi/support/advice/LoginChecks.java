package dev.ispapi.support.advice;

import dev.ispapi.Environment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What to check when a log-in fails (530), in a sensible order: the API does not say why, on purpose (FAQ 49), but a client knows what it
 * sent. What is certain or likely from these facts comes first. Immutable.
 *
 * <pre>{@code
 * LoginChecks.of(LoginFacts.of(Environment.OTE, "account:role", password)).texts(AdviceLanguage.ENGLISH).forEach(log::warn);
 * }</pre>
 */
public final class LoginChecks {

    /** What platforms have between account and role. */
    private static final List<String> SEPARATORS = List.of("!", ":");

    private final Environment environment;
    private final List<LoginCheck> checks;

    private LoginChecks(Environment environment, List<LoginCheck> checks) {
        this.environment = environment;
        this.checks = checks;
    }

    /**
     * The checks for a log-in.
     *
     * @param facts what the program knows of it
     * @return the checks that can be the reason
     */
    public static LoginChecks of(LoginFacts facts) {
        if (facts.session()) {
            return new LoginChecks(
                    facts.environment(),
                    List.of(LoginCheck.SESSION_ENDED, LoginCheck.ENVIRONMENT, LoginCheck.IP_FILTER));
        }
        List<LoginCheck> checks = new ArrayList<>();
        if (hasForeignSeparator(facts)) {
            checks.add(LoginCheck.ROLE_SEPARATOR);
        }
        checks.add(LoginCheck.ENVIRONMENT);
        checks.add(LoginCheck.CREDENTIALS);
        if (!facts.plainPassword()) {
            checks.add(LoginCheck.SPECIAL_CHARACTERS);
        }
        checks.add(facts.oneTimeCode() ? LoginCheck.ONE_TIME_CODE : LoginCheck.SECOND_FACTOR);
        checks.add(LoginCheck.IP_FILTER);
        if (!facts.login().contains(facts.environment().roleSeparator())) {
            checks.add(LoginCheck.ROLE);
        }
        return new LoginChecks(facts.environment(), List.copyOf(checks));
    }

    private static boolean hasForeignSeparator(LoginFacts facts) {
        String own = facts.environment().roleSeparator();
        return !facts.login().contains(own) && SEPARATORS.stream().anyMatch(facts.login()::contains);
    }

    /** {@return what to check, in this order} */
    public List<LoginCheck> checks() {
        return checks;
    }

    /**
     * The checks in words, in their order.
     *
     * @param language the language
     * @return one sentence or two a check; none holds the log-in or a secret
     */
    public List<String> texts(AdviceLanguage language) {
        Stream<String> texts =
                checks.stream().map(check -> Template.fill(language.template(check.textKey()), this::value));
        return texts.toList();
    }

    private String value(String place) {
        return place.equals("separator")
                ? environment.roleSeparator()
                : PlainText.shown(environment.name(), Detail.LONGEST);
    }
}
