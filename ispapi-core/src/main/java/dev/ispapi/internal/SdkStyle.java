package dev.ispapi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/**
 * How Immutables writes our values: the generated class stays package-private behind a nested {@code Builder}. So does the generated
 * builder, because Javadoc shows the methods that a builder inherits only where it takes their class for unpublished.
 *
 * <p>Retention is {@code SOURCE}, and so is that of the marks on the generated code: class-retained ones would make every user's
 * compiler look for Immutables' own annotations. {@code @Value.Immutable} is class-retained and must stay bare for the same reason: what
 * would stand in its brackets stands here.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        strictBuilder = true,
        defaultAsDefault = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = false,
        put = "*",
        putAll = "*",
        throwForInvalidImmutableState = MissingAttributesException.class,
        allowedClasspathAnnotations = {Generated.class},
        fallbackNullableAnnotation = Nullable.class)
public @interface SdkStyle {}
