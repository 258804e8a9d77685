package dev.ispapi.support.jdbc;

/** How far a bulk run is. */
public enum BulkState {
    /** Its rows are being stored; none is carried out before all are. */
    LOADING,
    /** Its plans are carried out. */
    RUNNING,
    /** No further plan is begun until it is resumed. */
    PAUSED,
    /** Plans that had sent no order are not carried out any more. */
    CANCELLED
}
