/**
 * ISPAPI commands carried out on CentralNic Reseller (CNR). Start at {@link dev.ispapi.bridge.IspapiOnCnr}; what becomes of each command is
 * in {@link dev.ispapi.bridge.mapping}.
 */
@NullMarked
package dev.ispapi.bridge;

import org.jspecify.annotations.NullMarked;
