package dev.ispapi.sandbox;

import dev.ispapi.IspapiClient;
import dev.ispapi.Platform;
import dev.ispapi.sandbox.Sandboxed.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts a sandbox for a test or a class when it is asked for one, and closes it afterwards. It uses only what JUnit has had since 5.10 and still
 * has in 6: {@code Store.computeIfAbsent} is newer than the one, and closing by the store differs between them.
 */
final class SandboxExtension
        implements ParameterResolver, BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    /** A sandbox that is started when it is asked for. */
    private static final class Lazy {

        private final Sandboxed options;
        private Optional<Sandbox> sandbox = Optional.empty();
        private Optional<IspapiClient> client = Optional.empty();

        Lazy(Sandboxed options) {
            this.options = options;
        }

        synchronized Sandbox sandbox() {
            if (sandbox.isEmpty()) {
                sandbox = Optional.of(start(options));
            }
            return sandbox.get();
        }

        synchronized IspapiClient client() {
            if (client.isEmpty()) {
                client = Optional.of(sandbox().client());
            }
            return client.get();
        }

        synchronized void close() {
            client.ifPresent(IspapiClient::close);
            sandbox.ifPresent(Sandbox::close);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // A nested class shares the sandbox of its outer one, unless it is annotated itself.
        Sandboxed options = context.getRequiredTestClass().getAnnotation(Sandboxed.class);
        if (options != null && options.scope() == Scope.CLASS) {
            store(context).put(Lazy.class, new Lazy(options));
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        Sandboxed ofMethod = context.getRequiredTestMethod().getAnnotation(Sandboxed.class);
        if (ofMethod != null || store(context).get(Lazy.class) == null) {
            store(context).put(Lazy.class, new Lazy(ofMethod == null ? ofClass(context) : ofMethod));
        }
    }

    private static Sandboxed ofClass(ExtensionContext context) {
        Class<?> type = context.getRequiredTestClass();
        while (type != null) {
            Sandboxed options = type.getAnnotation(Sandboxed.class);
            if (options != null) {
                return options;
            }
            type = type.getEnclosingClass();
        }
        // Registered with @ExtendWith or a composed annotation.
        return Defaults.class.getAnnotation(Sandboxed.class);
    }

    @Sandboxed
    private static final class Defaults {}

    @Override
    public void afterEach(ExtensionContext context) {
        close(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close(context);
    }

    /** Removing finds only what was put in at this level. */
    private static void close(ExtensionContext context) {
        Lazy own = store(context).remove(Lazy.class, Lazy.class);
        if (own != null) {
            own.close();
        }
    }

    private static Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }

    private static Sandbox start(Sandboxed options) {
        SandboxBuilder builder = Sandbox.builder()
                .platform(Platform.named(options.platform())
                        .orElseThrow(() -> new IllegalArgumentException("@Sandboxed: expected a platform of "
                                + Platform.all() + ", found " + options.platform())));
        if (!options.clock().isEmpty()) {
            builder.clock(Clock.fixed(Instant.parse(options.clock()), ZoneOffset.UTC));
        }
        if (!options.entity().isEmpty()) {
            builder.entity(options.entity());
        }
        if (options.tls()) {
            builder.tls();
        }
        Sandbox sandbox = builder.start();
        if (!options.balance().isEmpty()) {
            SandboxAccount account = sandbox.account();
            account.deposit(new BigDecimal(options.balance()).subtract(account.balance()));
        }
        return sandbox;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return (type == Sandbox.class || type == IspapiClient.class)
                && store(context).get(Lazy.class) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Lazy lazy =
                Objects.requireNonNull(store(context).get(Lazy.class, Lazy.class), "asked for what is not supported");
        return parameter.getParameter().getType() == Sandbox.class ? lazy.sandbox() : lazy.client();
    }
}
