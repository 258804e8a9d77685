package dev.ispapi.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The style sheet, the script and the icon. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "/console.css", "text/css; charset=UTF-8",
            "/console.js", "text/javascript; charset=UTF-8",
            "/icon.svg", "image/svg+xml");

    private final Map<String, ConsoleResponse> assets = TYPES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, asset -> read(asset.getKey(), asset.getValue())));

    private static ConsoleResponse read(String path, String type) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(path.substring(1)), path)) {
            return new ConsoleResponse(200, type, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ConsoleResponse> find(String path) {
        return Optional.ofNullable(assets.get(path));
    }
}
