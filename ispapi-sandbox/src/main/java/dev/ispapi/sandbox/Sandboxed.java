package dev.ispapi.sandbox;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a JUnit Jupiter class a sandbox: parameters of type {@link Sandbox} and {@code IspapiClient}, of tests and of methods that
 * run before or after them, are filled in. Each test has a sandbox of its own, unless {@link #scope()} says that the class shares one. All
 * are closed when they are not needed any more. Works with JUnit 5.10 and newer, and with JUnit 6.
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
public @interface Sandboxed {

    /** Who shares a sandbox. */
    enum Scope {
        /** One for each test. */
        TEST,
        /** All tests of the class have one, which can be asked for by constructors and by {@code @BeforeAll} and {@code @AfterAll} methods too. */
        CLASS
    }

    /**
     * Who shares a sandbox. Of a method, it is always the test.
     *
     * @return the scope
     */
    Scope scope() default Scope.TEST;

    /**
     * The moment at which the sandbox's clock stands at the start.
     *
     * @return a UTC date such as {@code 2027-01-31T12:00:00Z}; empty for now
     */
    String clock() default "";

    /**
     * The platform whose commands are taken.
     *
     * @return {@code ISPAPI}, the default, or {@code CNR}; in any case
     */
    String platform() default "ISPAPI";

    /**
     * The entity that is answered, beside requests without one.
     *
     * @return the entity; empty for any
     */
    String entity() default "";

    /**
     * Whether the sandbox takes HTTPS instead of HTTP.
     *
     * @return true for HTTPS; clients that are filled in trust the sandbox's certificate
     */
    boolean tls() default false;

    /**
     * What the first account has at the start.
     *
     * @return an amount in EUR such as {@code 0.00}; empty for 10000.00
     */
    String balance() default "";
}
