package dev.ispapi.cli.price;

import dev.ispapi.tld.price.OrderType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Kinds of orders on the command line, such as {@code register}. */
final class OrderName implements ITypeConverter<OrderType> {

    @Override
    public OrderType convert(String text) {
        return Arrays.stream(OrderType.values())
                .filter(order -> of(order).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("expected one of "
                        + Arrays.stream(OrderType.values()).map(OrderName::of).collect(Collectors.joining(", "))
                        + ", found '" + text + "'"));
    }

    static String of(OrderType order) {
        return order.name().toLowerCase(Locale.ROOT);
    }
}
