package dev.ispapi.bridge.internal.convert;

import dev.ispapi.bridge.mapping.BridgeOption;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** What completes or refuses a converted command beyond its parameters, by the names that the mapping gives it. */
public final class Rules {

    private static final Map<String, BiConsumer<Question, CommandDraft>> BY_NAME = Map.of(
            "registration", Rules::registration,
            "push", Rules::push,
            "domainList", Rules::domainList,
            "eventList", Rules::eventList,
            "confirmation", Rules::confirmation);

    private Rules() {}

    /**
     * Applies the rule of a command, if it has one.
     *
     * @param question the ISPAPI command
     * @param draft the CNR command
     */
    public static void apply(Question question, CommandDraft draft) {
        question.mapping().rule().ifPresent(name -> named(name).accept(question, draft));
    }

    private static BiConsumer<Question, CommandDraft> named(String name) {
        BiConsumer<Question, CommandDraft> rule = BY_NAME.get(name);
        if (rule == null) {
            throw new IllegalStateException("there is no rule named " + name);
        }
        return rule;
    }

    /** A domain renews itself on ISPAPI unless told otherwise; on CNR the setting of the account decides, which may let it expire. */
    private static void registration(Question question, CommandDraft draft) {
        if (question.value("PERIOD").isEmpty()) {
            draft.problem("PERIOD", "is missing; CNR registers for no term by default, so give one such as 1Y");
        }
        draft.putDefault("RENEWALMODE", "AUTORENEW");
        if (question.chose(BridgeOption.REGISTER_UNLOCKED) && !draft.has("TRANSFERLOCK")) {
            draft.set("TRANSFERLOCK", "0");
        }
    }

    /** ISPAPI takes TRANSIT for granted, which CNR knows for .de only. */
    private static void push(Question question, CommandDraft draft) {
        if (question.value("TARGET").isPresent()) {
            return;
        }
        if (question.value("DOMAIN").orElse("").toLowerCase(Locale.ROOT).endsWith(".de")) {
            draft.set("TARGET", "TRANSIT");
        } else {
            draft.problem(
                    "TARGET",
                    "is missing; CNR wants to know where the domain goes: REGISTRY for .at, the tag of the new registrar or"
                            + " DETAGGED for .uk, a handle for .is");
        }
    }

    private static void domainList(Question question, CommandDraft draft) {
        boolean hasTree = draft.has("TYPE");
        if (question.value("NAMESERVER").isPresent()) {
            if (hasTree) {
                draft.problem(
                        "USERDEPTH", "and NAMESERVER exclude each other: CNR takes one TYPE of list; give one of them");
            }
            draft.set("TYPE", "ALL");
        }
        if (question.value("USER").isPresent() && !hasTree) {
            draft.problem(
                    "USER",
                    "alone has no counterpart: CNR filters by account in lists of subaccounts only; give USERDEPTH=SUBUSER or ALL too");
        }
        if (question.value("OBJECTID").isPresent()
                && question.value("VERSION").filter("2"::equals).isEmpty()) {
            draft.problem("OBJECTID", "belongs to VERSION=2; give DOMAIN, or VERSION=2 too");
        }
    }

    private static void eventList(Question question, CommandDraft draft) {
        if (question.value("LIMIT").filter("ONLYLAST"::equalsIgnoreCase).isPresent()) {
            draft.set("LIMIT", "1");
            draft.set("ORDERBY", "DATE");
            draft.set("ORDER", "DESC");
        }
    }

    private static void confirmation(Question question, CommandDraft draft) {
        if (question.value("TRIGGER").isEmpty()) {
            draft.problem("TRIGGER", "is missing; CNR approves by the trigger of its own mail alone");
        }
    }
}
