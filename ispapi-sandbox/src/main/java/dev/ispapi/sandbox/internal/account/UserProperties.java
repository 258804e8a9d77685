package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code CheckUserProperties}: whether what is typed into the form of a new user is well formed. */
final class UserProperties {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ./()-]{3,24}");
    private static final List<String> HIDDEN = List.of("PASSWORD", "LOGINNAME", "SWIFTBIC", "RELATION");
    private static final Map<String, Pattern> FORMS = Map.of(
            "VATID", Pattern.compile("[A-Z]{2}[0-9A-Z+*]{2,12}"),
            "ZIP", Pattern.compile("[A-Za-z0-9][A-Za-z0-9 -]{1,9}"),
            "STATE", Pattern.compile(".{2,64}"),
            "PASSWORD", Pattern.compile(".{8,64}"),
            "SWIFTBIC", Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"));

    private UserProperties() {}

    static Answer check(Call call) {
        Answer answer = Answer.success();
        FORMS.forEach((name, form) -> call.parameters()
                .text(name)
                .ifPresent(value ->
                        tell(answer, call, name, value, form.matcher(value).matches(), "Syntax check ok")));
        call.parameters()
                .text("COUNTRY")
                .ifPresent(value -> tell(
                        answer,
                        call,
                        "COUNTRY",
                        value,
                        Arrays.asList(Locale.getISOCountries()).contains(value),
                        "Command completed successfully; Country code is valid"));
        call.parameters()
                .text("LOGINNAME")
                .ifPresent(value -> tell(
                        answer,
                        call,
                        "LOGINNAME",
                        value,
                        UserCommands.isName(value)
                                && call.world().accounts().find(value).isEmpty(),
                        "Login name is available"));
        call.parameters().all().forEach((name, value) -> {
            if (name.startsWith("EMAIL")) {
                tell(answer, call, name, value, EMAIL.matcher(value).matches(), "Email address is valid");
            } else if (name.startsWith("PHONE") && !name.startsWith("PHONEPREFIX")) {
                tell(answer, call, name, value, PHONE.matcher(value).matches(), "Number is valid");
            }
        });
        if (!call.parameters().list("RELATION").isEmpty()) {
            tell(answer, call, "RELATION", "", true, "Relations are valid");
        }
        call.parameters()
                .text("PASSWORD2")
                .filter(second -> !second.equals(call.text("PASSWORD")))
                .ifPresent(second -> tell(answer, call, "PASSWORD2", "", false, ""));
        return answer;
    }

    private static void tell(Answer answer, Call call, String name, String value, boolean isGood, String words) {
        answer.property(name + "DATE", Answer.date(call.now()))
                .property(name + "STATUSCODE", isGood ? "200" : "541")
                .property(name + "STATUSTEXT", isGood ? words : "Invalid attribute value")
                .property(name + "VERIFICATION", isGood ? "SUCCESS" : "FAILED");
        if (HIDDEN.stream().noneMatch(name::startsWith)) {
            answer.property(name + "VALUE", value);
        }
    }
}
