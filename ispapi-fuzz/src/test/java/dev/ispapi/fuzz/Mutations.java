package dev.ispapi.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Inputs made of those that are kept for a target, by changing them blindly. The same seed makes the same inputs. */
public final class Mutations {

    private static final int MOST_STEPS = 8;
    private static final int LONGEST = 8192;

    private final List<byte[]> kept;
    private final List<byte[]> words;
    private final Random random;

    private Mutations(List<byte[]> kept, List<byte[]> words, long seed) {
        this.kept = kept;
        this.words = words;
        this.random = new Random(seed);
    }

    /**
     * Tries a target.
     *
     * @param test the class of the target, whose kept inputs stand in the resources
     * @param count how many inputs
     * @param words what the format is made of
     * @param target fails for an input that it finds broken
     */
    public static void of(Class<?> test, int count, List<String> words, Consumer<byte[]> target) {
        List<byte[]> bytes = words.stream()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toList();
        Mutations mutations = new Mutations(kept(test), bytes, test.getName().hashCode());
        for (int i = 0; i < count; i++) {
            byte[] input = mutations.next();
            try {
                target.accept(input);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("broken by " + readable(input), e);
            }
        }
    }

    private static String readable(byte[] input) {
        StringBuilder text = new StringBuilder();
        for (byte b : input) {
            text.append(
                    b >= ' ' && b < 0x7f && b != '\\' ? String.valueOf((char) b) : String.format("\\x%02x", b & 0xff));
        }
        return text.toString();
    }

    /** The files that the fuzzer keeps for a class. */
    private static List<byte[]> kept(Class<?> test) {
        URL folder = test.getResource(test.getSimpleName() + "Inputs");
        if (folder == null) {
            throw new IllegalStateException("no inputs are kept for " + test.getSimpleName());
        }
        try (Stream<Path> files = Files.walk(Path.of(folder.toURI()))) {
            List<byte[]> inputs = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                inputs.add(Files.readAllBytes(file));
            }
            return inputs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] next() {
        byte[] input = oneOf(kept);
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps; i++) {
            input = step(input);
        }
        return input.length <= LONGEST ? input : Arrays.copyOf(input, LONGEST);
    }

    private byte[] step(byte[] input) {
        int from = random.nextInt(input.length + 1);
        int to = Math.min(input.length, from + random.nextInt(16));
        return switch (random.nextInt(8)) {
            case 0 -> replaced(input, from, to, new byte[0]);
            case 1 -> replaced(input, from, from, Arrays.copyOfRange(input, from, to));
            case 2 -> replaced(input, from, from, oneOf(words));
            case 3 -> replaced(input, from, to, oneOf(words));
            case 4 -> replaced(input, from, Math.min(input.length, from + 1), anyByte());
            case 5 -> replaced(input, from, from, anyByte());
            case 6 -> spliced(input, from);
            default -> flipped(input);
        };
    }

    private static byte[] replaced(byte[] input, int from, int to, byte[] middle) {
        byte[] output = new byte[from + middle.length + input.length - to];
        System.arraycopy(input, 0, output, 0, from);
        System.arraycopy(middle, 0, output, from, middle.length);
        System.arraycopy(input, to, output, from + middle.length, input.length - to);
        return output;
    }

    /** The beginning of one input and the end of another. */
    private byte[] spliced(byte[] input, int at) {
        byte[] other = oneOf(kept);
        return replaced(
                input, at, input.length, Arrays.copyOfRange(other, random.nextInt(other.length + 1), other.length));
    }

    private byte[] flipped(byte[] input) {
        byte[] output = input.clone();
        if (output.length > 0) {
            output[random.nextInt(output.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return output;
    }

    private byte[] anyByte() {
        return new byte[] {(byte) random.nextInt(256)};
    }

    private byte[] oneOf(List<byte[]> list) {
        return list.get(random.nextInt(list.size()));
    }
}
