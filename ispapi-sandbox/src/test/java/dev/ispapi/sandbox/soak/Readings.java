package dev.ispapi.sandbox.soak;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a leak would raise.
 *
 * @param heapBytes what is alive on the heap after a garbage collection
 * @param threads live threads
 * @param descriptors open files and sockets, both ends of each connection; 0 where the system does not tell
 */
record Readings(long heapBytes, int threads, long descriptors) {

    private static final int COLLECTIONS = 5;

    static Readings now() {
        long descriptors = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return new Readings(liveHeap(), ManagementFactory.getThreadMXBean().getThreadCount(), descriptors);
    }

    /** The lowest of several: a collection may leave something behind, and never takes away what is alive. */
    private static long liveHeap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }
}
