package dev.ispapi.support.bulk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** In which row a domain was seen first: 12 bytes for each, so that a million rows fit into little memory. Not thread-safe. */
final class SeenDomains {

    private static final int SMALLEST = 1 << 10;

    private final MessageDigest digest = Digests.sha256();
    private long[] keys = new long[SMALLEST];
    private int[] rows = new int[SMALLEST];
    private int count;

    /** The row in which the domain was before, or 0; if it was not, it is now. */
    long put(String domain, long row) {
        long key = key(domain);
        if (count * 2 > keys.length) {
            grow();
        }
        int place = place(keys, key);
        if (keys[place] == key) {
            return rows[place];
        }
        keys[place] = key;
        rows[place] = Math.toIntExact(row);
        count++;
        return 0;
    }

    /** 64 bits of a hash; two of a million domains are the same by chance once in thirty million files. 0 marks a free place. */
    private long key(String domain) {
        long key = ByteBuffer.wrap(digest.digest(domain.getBytes(StandardCharsets.UTF_8)))
                .getLong();
        return key == 0 ? 1 : key;
    }

    private static int place(long[] keys, long key) {
        int place = (int) (key ^ (key >>> 32)) & (keys.length - 1);
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new int[oldRows.length * 2];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != 0) {
                int place = place(keys, oldKeys[index]);
                keys[place] = oldKeys[index];
                rows[place] = oldRows[index];
            }
        }
    }
}
