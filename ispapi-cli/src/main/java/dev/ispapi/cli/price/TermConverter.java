package dev.ispapi.cli.price;

import dev.ispapi.value.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Terms on the command line, such as {@code 1Y}. */
public final class TermConverter implements ITypeConverter<Period> {

    @Override
    public Period convert(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
