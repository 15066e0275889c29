package org.confisca.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of value types that the rules make while they judge: as {@link ModelStyle}, but what the builder is given is
 * kept as it is, without another copy of every set.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PRIVATE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        implementationNestedInBuilder = true,
        overshadowImplementation = true,
        depluralize = true,
        builtinContainerAttributes = false,
        allowedClasspathAnnotations = {javax.annotation.processing.Generated.class})
public @interface PlainStyle {}
