/** Database servers for the tests of the stores and of bulk jobs, which have this folder among their test sources. */
@NullMarked
package dev.ispapi.support.servers;

import org.jspecify.annotations.NullMarked;
