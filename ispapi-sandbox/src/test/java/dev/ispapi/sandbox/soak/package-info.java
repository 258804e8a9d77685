/**
 * Many commands at once, for a long time: whether each answer belongs to its question, and whether anything grows that should not. A plain
 * build sends a few thousand, the profile {@code soak} a million.
 */
package dev.ispapi.sandbox.soak;
