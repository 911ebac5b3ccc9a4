package org.frontdesk.practice.store;

import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** The practice's database refused or failed a piece of work; the sentence says which. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int PRIMARY = 0xff;
    private static final Set<Integer> DISK = Set.of(
            SQLiteErrorCode.SQLITE_FULL.code,
            SQLiteErrorCode.SQLITE_IOERR.code,
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    public StoreException(String sentence) {
        super(sentence);
    }

    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** Whether the disk did not take or give what was asked, for instance because it is full: later it may. */
    public boolean isOfTheDisk() {
        for (Throwable cause = getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException e && DISK.contains(e.getResultCode().code & PRIMARY)) {
                return true;
            }
        }
        return false;
    }
}
