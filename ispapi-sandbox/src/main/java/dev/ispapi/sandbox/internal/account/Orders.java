package dev.ispapi.sandbox.internal.account;

import dev.ispapi.sandbox.internal.call.Answer;
import dev.ispapi.sandbox.internal.call.Call;
import dev.ispapi.sandbox.internal.call.CommandFilter;
import dev.ispapi.sandbox.internal.call.CommandHandler;
import dev.ispapi.sandbox.internal.call.Parameters;
import dev.ispapi.sandbox.internal.call.Refusal;
import dev.ispapi.sandbox.internal.object.ListAnswer;
import dev.ispapi.sandbox.internal.object.Owner;
import dev.ispapi.sandbox.internal.object.Patterns;
import dev.ispapi.sandbox.internal.world.Item;
import dev.ispapi.sandbox.internal.world.World;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Orders for later: a command with {@code ORDER=CREATE} is not carried out but kept, until {@code ExecuteOrder} does it or
 * {@code DeleteOrder} drops it.
 */
public final class Orders implements CommandFilter {

    private static final String STATUS = "ORDERSTATUS";
    private static final String PENDING = "PENDING";
    private static final String COMMAND = "COMMAND";
    private static final String PARAMETER = "PARAMETER ";

    private final BiFunction<Call, String, Answer> executor;

    /**
     * Keeps orders.
     *
     * @param executor carries out the command of an order, which is the second argument
     */
    public Orders(BiFunction<Call, String, Answer> executor) {
        this.executor = executor;
    }

    /** {@return handlers by command name} */
    public Map<String, CommandHandler> commands() {
        return Map.of(
                "DeleteOrder", Orders::delete,
                "ExecuteOrder", this::execute,
                "QueryOrderList", Orders::list);
    }

    @Override
    public Answer handle(Call call, CommandHandler next) {
        String action = call.parameters().word("ORDER").orElse("");
        if (action.isEmpty()) {
            return next.handle(call);
        }
        Parameters order = call.parameters().without(name -> name.equals("ORDER") || name.equals("ORDERID"));
        String id;
        if (action.equals("CREATE")) {
            id = Integer.toString(call.world().next(Item.ORDER));
            call.world().items().put(made(call, id, order, call.now()));
        } else {
            Item old = pending(call, call.required("ORDERID"));
            id = old.id();
            Parameters all = action.equals("UPDATE") ? parameters(old).with(order.all()) : order;
            call.world().items().put(made(call, id, all, old.created()));
        }
        return Answer.success().property("ORDERID", id);
    }

    private static Item made(Call call, String id, Parameters parameters, Instant created) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        values.put(COMMAND, List.of(call.command()));
        values.put(STATUS, List.of(PENDING));
        parameters.all().forEach((name, value) -> values.put(PARAMETER + name, List.of(value)));
        return new Item(Item.ORDER, id, call.login(), created, call.now(), values);
    }

    private static Parameters parameters(Item order) {
        Map<String, String> parameters = new TreeMap<>();
        order.values().forEach((name, value) -> {
            if (name.startsWith(PARAMETER)) {
                parameters.put(name.substring(PARAMETER.length()), value.get(0));
            }
        });
        return new Parameters(parameters);
    }

    private static Item find(Call call, String id) {
        Item order = call.world()
                .items()
                .find(Item.key(Item.ORDER, id))
                .orElseThrow(() -> Refusal.notFound("ORDERID (" + id + ")"));
        Owner.requireVisible(call, order.account());
        return order;
    }

    private static Item pending(Call call, String id) {
        Item order = find(call, id);
        if (!order.get(STATUS).equals(PENDING)) {
            throw Refusal.prohibited(order.get(STATUS));
        }
        return order;
    }

    private static Answer delete(Call call) {
        List<Item> orders = call.parameters().list("ORDERID").stream()
                .map(id -> pending(call, id))
                .toList();
        if (orders.isEmpty()) {
            throw Refusal.missing("ORDERID0");
        }
        orders.forEach(call.world().items()::removeRow);
        return Answer.success();
    }

    private Answer execute(Call call) {
        Item order = pending(call, call.required("ORDERID"));
        Answer answer = executor.apply(call.with(order.get(COMMAND), parameters(order)), order.get(COMMAND));
        SortedMap<String, List<String>> result = new TreeMap<>();
        result.put("LASTRESPONSECODE", List.of(Integer.toString(answer.code())));
        result.put("LASTRESPONSEDESCRIPTION", List.of(answer.description()));
        if (answer.isSuccess()) {
            result.put(STATUS, List.of("DONE"));
        } else {
            int errors = order.get("ERRORCOUNT").isEmpty() ? 0 : Integer.parseInt(order.get("ERRORCOUNT"));
            result.put("ERRORCOUNT", List.of(Integer.toString(errors + 1)));
        }
        call.world().items().put(order.with(result, call.now()));
        return answer;
    }

    private static Answer list(Call call) {
        Parameters parameters = call.parameters();
        Predicate<String> depth = Owner.inDepth(call, "SELF");
        Predicate<String> objectClass = Patterns.of(parameters, "CLASS");
        Predicate<String> payment = Patterns.of(parameters, "PAYMENTSTATUS");
        Predicate<String> id = Patterns.of(parameters, "ORDERID");
        List<String> operations = parameters.list("OPERATIONTYPE").stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
        ListAnswer<Item> answer = new ListAnswer<Item>(parameters)
                .column("ACCOUNTINGTYPE", order -> accountingType(order.get(COMMAND)))
                .column("ACTION", order -> "EXECUTE")
                .column("AMOUNT", order -> "1.00")
                .column("CREATEDDATE", order -> Answer.date(order.created()))
                .column("CURRENCY", order -> currency(call.world(), order))
                .column("CURRENCYCONVERSIONRATE", order -> "1")
                .column("DESCRIPTION", Orders::objectId)
                .column("ERRORCOUNT", order -> order.get("ERRORCOUNT").isEmpty() ? "0" : order.get("ERRORCOUNT"))
                .column("EXPIRATIONDATE", order -> Answer.NO_DATE)
                .column("GROSSPRICE", order -> "0.00")
                .column("INVALIDPARAMETERS", order -> "")
                .column("LASTRESPONSE", order -> "")
                .column("LASTRESPONSECODE", order -> order.get("LASTRESPONSECODE"))
                .column("LASTRESPONSEDESCRIPTION", order -> order.get("LASTRESPONSEDESCRIPTION"))
                .column("MISSINGPARAMETERS", order -> "")
                .column("OBJECTCLASS", order -> objectClass(order.get(COMMAND)))
                .column("OBJECTID", Orders::objectId)
                .column("OPERATIONTYPE", order -> operation(order.get(COMMAND)))
                .column("ORDERCOMMAND", Orders::command)
                .column("ORDERID", Item::id)
                .column(STATUS, order -> order.get(STATUS))
                .column("PAYMENTSTATUS", Orders::payment)
                .column("PRICE", order -> "0.00")
                .column("PROCESSINGSTATUS", order -> "INACTIVE")
                .column("RELATIONCURRENCY", order -> currency(call.world(), order))
                .column("RELATIONGROSSPRICE", order -> "0.00")
                .column("RELATIONPRICE", order -> "0.00")
                .column("REPOSITORY", order -> "")
                .column("UPDATEDDATE", order -> Answer.date(order.updated()))
                .column("USER", Item::account)
                .column("VAT", order -> call.account().profile().vat().toPlainString());
        return answer.of(call.world().items().withPrefix(Item.key(Item.ORDER, "")).stream()
                .filter(order -> depth.test(order.account()) && id.test(order.id()))
                .filter(order -> objectClass.test(objectClass(order.get(COMMAND))) && payment.test(payment(order)))
                .filter(order -> operations.isEmpty() || operations.contains(operation(order.get(COMMAND)))));
    }

    private static String currency(World world, Item order) {
        return world.accounts()
                .find(order.account())
                .map(account -> account.currency())
                .orElse("");
    }

    private static String payment(Item order) {
        return order.get(STATUS).equals(PENDING) ? "UNPAID" : "PAID";
    }

    private static String objectId(Item order) {
        Parameters parameters = parameters(order);
        return List.of("DOMAIN", "SSLCERTDOMAIN", "SSLCERTID", "MARKNAME", "ID").stream()
                .flatMap(name -> parameters.text(name).stream())
                .findFirst()
                .orElse("");
    }

    private static String objectClass(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        return List.of("DOMAINAPPLICATION", "SSLCERT", "TMCHMARK", "WEBSITE", "DOMAIN").stream()
                .filter(upper::contains)
                .findFirst()
                .orElse("DOMAIN");
    }

    private static String operation(String command) {
        String upper = command.toUpperCase(Locale.ROOT);
        return List.of("RENEW", "RESTORE", "TRADE", "TRANSFER", "DELETE", "UPGRADE").stream()
                .filter(upper::contains)
                .findFirst()
                .orElse("CREATE");
    }

    private static String accountingType(String command) {
        String operation = operation(command);
        return (operation.equals("CREATE") ? "ADD" : operation) + "_" + objectClass(command);
    }

    /** The command's lines, URL-encoded in one, without the values of secrets. */
    private static String command(Item order) {
        List<String> lines = new ArrayList<>();
        lines.add("COMMAND=" + order.get(COMMAND));
        parameters(order)
                .all()
                .forEach((name, value) ->
                        lines.add(name + "=" + (name.contains("AUTH") || name.startsWith("PEM") ? "***" : value)));
        return lines.stream()
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"),
                        text -> URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20")));
    }
}
