package dev.ispapi.cli.terminal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Command lines with names such as {@code müller.de}, where the JVM reads them as ASCII, as it does in containers without a locale. Linux
 * still knows the bytes that were typed.
 */
public final class RawArguments {

    private static final char LOST = '\uFFFD';

    private RawArguments() {}

    /** The arguments in UTF-8, where the JVM lost characters and they can be had; else the arguments as they are. */
    public static String[] asTyped(String[] args) {
        boolean isWhole = Arrays.stream(args).allMatch(argument -> argument.indexOf(LOST) < 0);
        Path commandLine = Path.of("/proc/self/cmdline");
        if (isWhole || !Files.isReadable(commandLine)) {
            return args;
        }
        try {
            return last(args.length, Files.readAllBytes(commandLine));
        } catch (IOException e) {
            return args;
        }
    }

    /** The last arguments of a command line whose parts end with a zero byte each. */
    public static String[] last(int count, byte[] commandLine) throws CharacterCodingException {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < commandLine.length; at++) {
            if (commandLine[at] == 0) {
                ByteBuffer part = ByteBuffer.wrap(commandLine, start, at - start);
                parts.add(StandardCharsets.UTF_8.newDecoder().decode(part).toString());
                start = at + 1;
            }
        }
        if (parts.size() < count) {
            throw new CharacterCodingException();
        }
        return parts.subList(parts.size() - count, parts.size()).toArray(new String[0]);
    }
}
