package dev.ispapi.internal.config;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;
import org.jspecify.annotations.Nullable;

/** As {@link dev.ispapi.internal.SdkStyle}, but what is set last counts: a client's builder is often handed on with presets. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaults = @Value.Immutable(copy = false),
        defaultAsDefault = true,
        jdkOnly = true,
        depluralize = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class},
        fallbackNullableAnnotation = Nullable.class)
@interface ConfigStyle {}
