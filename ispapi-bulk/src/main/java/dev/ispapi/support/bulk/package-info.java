/**
 * Files of wishes, one a row: read as a stream, checked and priced by {@link dev.ispapi.support.bulk.DryRun}, stored by {@link
 * dev.ispapi.support.bulk.BulkJob}, and carried out by {@link dev.ispapi.support.bulk.BulkWorkers} on one machine or several.
 */
@NullMarked
package dev.ispapi.support.bulk;

import org.jspecify.annotations.NullMarked;
