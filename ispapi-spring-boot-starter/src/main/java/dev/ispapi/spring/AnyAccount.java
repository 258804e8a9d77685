package dev.ispapi.spring;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether there is an account to send commands for. */
class AnyAccount extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        if (DefaultAccount.isConfigured(context)) {
            return ConditionOutcome.match("the default account is configured");
        }
        boolean hasOthers = Binder.get(context.getEnvironment())
                .bind("ispapi.accounts", Bindable.mapOf(String.class, Object.class))
                .map(accounts -> !accounts.isEmpty())
                .orElse(false);
        return hasOthers
                ? ConditionOutcome.match("ispapi.accounts has accounts")
                : ConditionOutcome.noMatch(ConditionMessage.of(
                        "no ISPAPI account: neither ispapi.user nor ispapi.accounts is set, and ispapi.environment is not"
                                + " sandbox"));
    }
}
