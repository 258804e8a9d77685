/** CNR's language: log-in, commands and answers of CentralNic Reseller, carried out on the world that ISPAPI's commands meet. */
@NullMarked
package dev.ispapi.sandbox.internal.cnr;

import org.jspecify.annotations.NullMarked;
