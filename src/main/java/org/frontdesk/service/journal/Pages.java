package org.frontdesk.service.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.frontdesk.service.vault.GrowingFile;
import org.frontdesk.service.vault.Vault;
import org.frontdesk.service.vault.VaultException;

/**
 * One file of the journal, read at one moment. Links stand one after the other, the length of each before and behind it, so that they can
 * be read from both ends. For one thread.
 */
final class Pages {
    private static final int MOST = 1 << 24;
    private static final int WINDOW = 1 << 20;
    private static final String BEGIN = "journal-";
    private static final String END = ".log";

    private final int number;
    private final GrowingFile file;
    private final long size;
    private byte[] window = {};
    private long begin;

    /**
     * Where a link stands.
     *
     * @param at the place of the length before it
     */
    record Place(long at, int length) {
        long end() {
            return at + Integer.BYTES + length + Integer.BYTES;
        }
    }

    Pages(Vault vault, int number) throws VaultException {
        this.number = number;
        this.file = vault.growing("%s%06d%s".formatted(BEGIN, number, END));
        this.size = file.size();
    }

    /** All there are, oldest first. */
    static List<Pages> of(Vault vault) throws VaultException {
        var pages = new ArrayList<Pages>();
        for (String name : vault.files(BEGIN, END)) {
            String digits = name.substring(BEGIN.length(), name.length() - END.length());
            if (digits.matches("[0-9]{6}")) {
                pages.add(new Pages(vault, Integer.parseInt(digits)));
            }
        }
        return pages;
    }

    static byte[] framed(byte[] link) {
        return ByteBuffer.allocate(Integer.BYTES + link.length + Integer.BYTES)
                .putInt(link.length)
                .put(link)
                .putInt(link.length)
                .array();
    }

    int number() {
        return number;
    }

    GrowingFile file() {
        return file;
    }

    long size() {
        return size;
    }

    /** The link that begins there; empty at the end, and where no whole link stands. */
    Optional<Place> from(long at) throws VaultException {
        if (size - at < 2 * Integer.BYTES) {
            return Optional.empty();
        }
        var place = new Place(at, length(at));
        return isWhole(place) && length(place.end() - Integer.BYTES) == place.length()
                ? Optional.of(place)
                : Optional.empty();
    }

    /** The link that ends there; empty at the beginning, and where no whole link stands. */
    Optional<Place> before(long end) throws VaultException {
        if (end < 2 * Integer.BYTES || end > size) {
            return Optional.empty();
        }
        int length = length(end - Integer.BYTES);
        var place = new Place(end - length - 2 * Integer.BYTES, length);
        return place.at() >= 0 && isWhole(place) && length(place.at()) == length
                ? Optional.of(place)
                : Optional.empty();
    }

    byte[] link(Place place) throws VaultException {
        return read(place.at() + Integer.BYTES, place.length());
    }

    /** Whether what stands there to the end looks like the beginning of a link whose rest was never written. */
    boolean isHalfWritten(long at) throws VaultException {
        long left = size - at;
        if (left < Integer.BYTES) {
            return left > 0;
        }
        int length = length(at);
        return length >= Chain.LEAST && length <= MOST && new Place(at, length).end() > size
                || length == 0 && left <= WINDOW && isZero(read(at, (int) left));
    }

    /** The places of all whole links, oldest first; around a broken one they are found from both ends. */
    List<Place> all() throws VaultException {
        var found = new ArrayList<Place>();
        long at = 0;
        for (Optional<Place> next = from(at); next.isPresent(); next = from(at)) {
            found.add(next.get());
            at = next.get().end();
        }
        var behind = new ArrayList<Place>();
        long end = size;
        for (Optional<Place> next = before(end); next.isPresent() && next.get().at() >= at; next = before(end)) {
            behind.addFirst(next.get());
            end = next.get().at();
        }
        found.addAll(behind);
        return found;
    }

    private boolean isWhole(Place place) {
        return place.length() >= Chain.LEAST && place.length() <= MOST && place.end() <= size;
    }

    private int length(long at) throws VaultException {
        return ByteBuffer.wrap(Arrays.copyOf(read(at, Integer.BYTES), Integer.BYTES))
                .getInt();
    }

    private byte[] read(long at, int length) throws VaultException {
        if (at < begin || at + length > begin + window.length) {
            begin = Math.max(0, at - WINDOW / 2);
            window = file.read(begin, (int) (at - begin) + Math.max(length, WINDOW / 2));
        }
        int first = (int) (at - begin);
        int last = Math.min(first + length, window.length);
        return first < last ? Arrays.copyOfRange(window, first, last) : new byte[0];
    }

    private static boolean isZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }
}
