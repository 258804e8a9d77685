package dev.ispapi.sandbox;

import dev.ispapi.IspapiClient;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts a sandbox for a test when it is asked for one. JUnit closes what is in its store when the test is over. */
final class SandboxExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

    /** What one test uses. */
    private record Use(Sandbox sandbox, IspapiClient client) implements AutoCloseable {

        static Use start() {
            Sandbox sandbox = Sandbox.start();
            return new Use(sandbox, sandbox.client());
        }

        @Override
        public void close() {
            client.close();
            sandbox.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return context.getTestMethod().isPresent() && (type == Sandbox.class || type == IspapiClient.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Use use = context.getStore(NAMESPACE).computeIfAbsent(Use.class, type -> Use.start(), Use.class);
        return parameter.getParameter().getType() == Sandbox.class ? use.sandbox() : use.client();
    }
}
