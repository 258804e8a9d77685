/** JSON forms of values that are shared by saved states and the control address. */
@NullMarked
package dev.ispapi.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
