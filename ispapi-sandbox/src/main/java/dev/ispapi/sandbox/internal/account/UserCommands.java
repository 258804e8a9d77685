package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.access.LogIns;
import dev.ispapi.sandbox.internal.access.Passwords;
import dev.ispapi.sandbox.internal.access.Totp;
import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.world.Account;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.OneTimeCodes;
import dev.ispapi.sandbox.internal.world.Role;
import dev.ispapi.sandbox.internal.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands that make, change and delete accounts. */
public final class UserCommands {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,63}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private UserCommands() {}

    /** {@return handlers by command name} */
    public static Map<String, CommandHandler> all() {
        return Map.of(
                "AddUser", UserCommands::add,
                "ModifyUser", UserCommands::modify,
                "ModifyUserPassword", UserCommands::modifyPassword,
                "DeleteUser", UserCommands::delete,
                "AssignUser", UserCommands::assign,
                "CheckUsername", UserCommands::check,
                "CheckUserProperties", UserProperties::check);
    }

    static boolean isName(String login) {
        return NAME.matcher(login).matches();
    }

    private static Answer check(Call call) {
        String login = Stream.of("SUBUSER", "USERNAME", "USER")
                .flatMap(name -> call.parameters().text(name).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.missing("SUBUSER"));
        checkFree(call, login);
        return Answer.success();
    }

    private static void checkFree(Call call, String login) {
        if (!isName(login)) {
            throw Refusal.syntax("SUBUSER (" + login + ")");
        }
        if (call.world().accounts().find(login).isPresent()) {
            throw Refusal.notUnique("SUBUSER");
        }
    }

    /** A subuser, not the caller's own account. */
    private static Account subuser(Call call) {
        Account account = Owner.account(call, "SUBUSER", call.required("SUBUSER"));
        if (account.login().equals(call.login())) {
            throw Refusal.invalid("SUBUSER (" + account.login() + ")");
        }
        return account;
    }

    private static Answer add(Call call) {
        Parameters parameters = call.parameters();
        String login = call.required("SUBUSER");
        String password = call.required("PASSWORD");
        call.required("VAT");
        String currency = currency(call.required("CURRENCY"));
        checkFree(call, login);
        Account begun = Account.begin(
                        login,
                        Passwords.hash(login, password),
                        call.login(),
                        currency,
                        Relations.after(parameters, call.account().relations()),
                        call.now())
                .withRenewalMode(call.account().renewalMode());
        List<Item> settings = settings(call, login);
        call.world().accounts().put(begun.with(profile(call, begun.profile())));
        settings.forEach(call.world().items()::put);
        return Answer.success();
    }

    private static String currency(String text) {
        if (!CURRENCY.matcher(text).matches()) {
            throw Refusal.syntax("CURRENCY (" + text + ")");
        }
        return text;
    }

    private static Account.Profile profile(Call call, Account.Profile old) {
        Parameters parameters = call.parameters();
        return new Account.Profile(
                parameters.sent("USERCLASS").orElse(old.userClass()),
                parameters.decimal("CREDIT").orElse(old.credit()),
                parameters.decimal("VAT").orElse(old.vat()),
                parameters.sent("TAXRATES").orElse(old.taxRates()),
                parameters.flag("ACTIVE").orElse(old.isActive()),
                parameters.slots("COMMENT").isEmpty() ? old.comment() : parameters.list("COMMENT"),
                parameters.slots("ALLOWEDIP").isEmpty() ? old.addresses() : parameters.list("ALLOWEDIP"),
                old.created(),
                call.now());
    }

    /** The environment in lines such as {@code user-info/contact/company/city:Berlin}. */
    private static List<Item> settings(Call call, String login) {
        return call.parameters().list("ENVIRONMENT").stream()
                .map(line -> {
                    int colon = line.indexOf(':');
                    int slash = line.lastIndexOf('/', Math.max(colon, 0));
                    if (colon < 1) {
                        throw Refusal.syntax("ENVIRONMENT (" + line + ")");
                    }
                    String key = slash < 0 ? "" : line.substring(0, slash);
                    return EnvironmentCommands.setting(
                            call, login, key, line.substring(slash + 1, colon), line.substring(colon + 1));
                })
                .toList();
    }

    private static Answer modify(Call call) {
        Account account = subuser(call);
        Parameters parameters = call.parameters();
        parameters.text("NEWSUBUSER").ifPresent(login -> {
            checkFree(call, login);
            if (hasObjects(call.world(), account.login())) {
                throw Refusal.invalid("NEWSUBUSER (" + login + "); SUBUSER HAS OBJECTS");
            }
        });
        String login = parameters.text("NEWSUBUSER").orElse(account.login());
        String hash = parameters
                .text("PASSWORD")
                .map(password -> Passwords.hash(login, password))
                .orElse(account.passwordHash());
        if (!login.equals(account.login()) && parameters.text("PASSWORD").isEmpty()) {
            throw Refusal.missing("PASSWORD");
        }
        SortedMap<String, String> relations = Relations.after(parameters, account.relations());
        String currency =
                parameters.text("CURRENCY").map(UserCommands::currency).orElse(account.currency());
        List<Item> settings = settings(call, login);
        parameters.sent("OTPSECRET").ifPresent(secret -> RoleCommands.setSecret(call, login, secret));
        if (call.flag("FLUSHENVIRONMENT")) {
            EnvironmentCommands.flush(call.world(), account.login());
        }
        settings.forEach(call.world().items()::put);
        call.world().accounts().remove(account.login());
        call.world()
                .accounts()
                .put(new Account(
                        login,
                        hash,
                        account.parent(),
                        currency,
                        account.renewalMode(),
                        new TreeMap<>(relations),
                        profile(call, account.profile())));
        return Answer.success();
    }

    private static boolean hasObjects(World world, String login) {
        return world.domains().rows().stream()
                        .anyMatch(domain -> domain.account().equals(login))
                || world.accounts().rows().stream()
                        .anyMatch(other -> other.parent().equals(login))
                || world.contacts().rows().stream()
                        .anyMatch(contact -> contact.account().equals(login))
                || world.zones().rows().stream().anyMatch(zone -> zone.account().equals(login))
                || !world.bookingsOf(login).isEmpty();
    }

    private static Answer delete(Call call) {
        Account account = subuser(call);
        World world = call.world();
        boolean hasDomains = world.domains().rows().stream()
                .anyMatch(domain -> domain.account().equals(account.login()));
        boolean hasSubusers = world.accounts().rows().stream()
                .anyMatch(other -> other.parent().equals(account.login()));
        if (hasDomains || hasSubusers) {
            throw Refusal.failed("SUBUSER HAS OBJECTS");
        }
        world.accounts().remove(account.login());
        world.oneTimeCodes().remove(account.login());
        EnvironmentCommands.flush(world, account.login());
        List<Role> roles = world.roles().rows().stream()
                .filter(role -> role.account().equals(account.login()))
                .toList();
        roles.forEach(world.roles()::removeRow);
        return Answer.success();
    }

    private static Answer assign(Call call) {
        Account account = subuser(call);
        Account parent = Owner.account(call, "USER", call.required("USER"));
        if (Owner.depth(call.world(), account.login(), parent.login()) >= 0) {
            throw Refusal.invalid("USER (" + parent.login() + ") IS NOT ABOVE THE SUBUSER");
        }
        call.world().accounts().put(account.withParent(parent.login()));
        return Answer.success();
    }

    /** Password, one-time codes and addresses of the log-in that sends the command, or of the subuser that it acts for. */
    private static Answer modifyPassword(Call call) {
        String login = call.access().login();
        String target = call.login().equals(LogIns.account(login)) ? login : call.login();
        Optional<String> password = call.parameters().text("PASSWORD");
        password.ifPresent(fresh -> {
            String old = call.required("OLDPASSWORD");
            if (!Passwords.matches(LogIns.passwordHash(call.world(), target), target, old)) {
                throw Refusal.invalid("OLDPASSWORD");
            }
        });
        call.parameters().sent("OTPSECRET").ifPresent(secret -> checkCodes(call, target, secret));
        call.parameters().sent("OTPSECRET").ifPresent(secret -> RoleCommands.setSecret(call, target, secret));
        password.ifPresent(fresh -> setPassword(call.world(), target, Passwords.hash(target, fresh)));
        if (!call.parameters().slots("ALLOWEDIP").isEmpty()) {
            Account account = call.world().accounts().find(call.login()).orElseThrow();
            call.world()
                    .accounts()
                    .put(account.with(
                            account.profile().withAddresses(call.parameters().list("ALLOWEDIP"))));
        }
        return Answer.success();
    }

    private static void checkCodes(Call call, String login, String secret) {
        Optional<OneTimeCodes> present = call.world().oneTimeCodes().find(login);
        present.ifPresent(codes -> checkCode(call, "OLDOTP", codes.secret()));
        if (!secret.isEmpty()) {
            checkCode(call, "OTP", secret);
        }
    }

    private static void checkCode(Call call, String parameter, String secret) {
        String code = call.required(parameter);
        try {
            if (Totp.step(secret, code, call.now()).isEmpty()) {
                throw Refusal.invalid(parameter);
            }
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("OTPSECRET");
        }
    }

    private static void setPassword(World world, String login, String hash) {
        world.accounts().find(login).ifPresent(account -> world.accounts().put(account.withPasswordHash(hash)));
        world.roles()
                .find(login)
                .ifPresent(role -> world.roles()
                        .put(new Role(
                                role.account(),
                                role.name(),
                                hash,
                                role.description(),
                                role.acl(),
                                role.isAllowedByDefault(),
                                role.addresses(),
                                role.isActive(),
                                role.created(),
                                role.updated())));
    }
}
