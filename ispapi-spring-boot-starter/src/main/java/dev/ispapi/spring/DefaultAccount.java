package dev.ispapi.spring;

import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the account is configured whose properties stand directly below {@code ispapi}. */
class DefaultAccount extends SpringBootCondition {

    static boolean isConfigured(ConditionContext context) {
        return context.getEnvironment().containsProperty("ispapi.user")
                || "sandbox".equalsIgnoreCase(context.getEnvironment().getProperty("ispapi.environment"));
    }

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isConfigured(context)
                ? ConditionOutcome.match("the default account is configured")
                : ConditionOutcome.noMatch("ispapi.user is not set, and ispapi.environment is not sandbox");
    }
}
