/** Sessions: log-in once, then a token instead of the password. */
@NullMarked
package dev.ispapi.session;

import org.jspecify.annotations.NullMarked;
