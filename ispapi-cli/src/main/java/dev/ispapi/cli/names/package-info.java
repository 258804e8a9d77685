/** Domain names and zones as a user types them. */
@NullMarked
package dev.ispapi.cli.names;

import org.jspecify.annotations.NullMarked;
