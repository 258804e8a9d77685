package dev.ispapi.wire;

/**
 * Where a page lies in the whole list: the properties {@code FIRST}, {@code LAST}, {@code COUNT}, {@code LIMIT} and {@code TOTAL} of
 * the list commands' answers.
 *
 * @param first the index of the page's first entry in the whole list, 0 or more
 * @param last the index of its last entry, -1 or more; less than {@code first} if the page is empty
 * @param count how many entries the page has, 0 or more
 * @param limit how many it could have had at most, 0 or more
 * @param total how many the whole list has, 0 or more
 */
public record Paging(int first, int last, int count, int limit, int total) {

    /**
     * Checks the ranges.
     *
     * @param first the index of the page's first entry in the whole list, 0 or more
     * @param last the index of its last entry, -1 or more; less than {@code first} if the page is empty
     * @param count how many entries the page has, 0 or more
     * @param limit how many it could have had at most, 0 or more
     * @param total how many the whole list has, 0 or more
     */
    public Paging {
        require(first >= 0, "FIRST", first);
        require(last >= -1, "LAST", last);
        require(count >= 0, "COUNT", count);
        require(limit >= 0, "LIMIT", limit);
        require(total >= 0, "TOTAL", total);
    }

    private static void require(boolean isInRange, String name, int number) {
        if (!isInRange) {
            throw new IllegalArgumentException("expected " + name + " to be 0 or more, found " + number);
        }
    }

    /**
     * Whether the list goes on behind this page.
     *
     * @return true if the next page begins before the end of the list and behind the beginning of this page; an empty page has no
     *     next one, so that going from page to page always ends
     */
    public boolean hasNext() {
        return count > 0 && nextFirst() > first && nextFirst() < total;
    }

    /**
     * The index to ask for next.
     *
     * @return {@code FIRST} of the next page, whether there is one or not
     */
    public int nextFirst() {
        long next = last >= first ? last + 1L : (long) first + count;
        return (int) Math.min(next, Integer.MAX_VALUE);
    }
}
