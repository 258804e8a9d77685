/**
 * Hostile input. Each class has one target: a property that holds for any bytes. A plain build tries it on the inputs that are kept beside
 * it in the resources, and on mutations of them that are the same each time; the profile {@code fuzz} looks for new ones, led by the
 * paths that they take.
 */
package dev.ispapi.fuzz;
