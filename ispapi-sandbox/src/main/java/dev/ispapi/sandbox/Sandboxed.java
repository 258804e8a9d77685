package dev.ispapi.sandbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives each test of a JUnit Jupiter class a sandbox of its own: parameters of type {@link Sandbox} and {@code IspapiClient}, of tests and of
 * methods that run before each of them, are filled in. All are closed when the test is over.
 *
 * <pre>{@code
 * @Sandboxed
 * class OrderTest {
 *     @Test
 *     void registers(Sandbox sandbox, IspapiClient ispapi) { ... }
 * }
 * }</pre>
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SandboxExtension.class)
public @interface Sandboxed {}
