package org.frontdesk.domain.benefit.sheet;

/**
 * Something in a sheet that cannot be taken as it stands.
 *
 * @param line counted from 1
 * @param column its name, empty when it has none
 * @param cell what stands there
 */
public record SheetTrouble(int line, String column, Kind kind, String cell) {
    /** What is the matter. */
    public enum Kind {
        /** The first line names a column that rows do not have; its cells are not taken. */
        UNKNOWN_COLUMN,
        /** The first line names a column again; its cells there are not taken. */
        COLUMN_TWICE,
        /** No column is BenefitType, which each row needs. */
        NO_TYPE_COLUMN,
        /** A cell beyond the last column. */
        BEYOND_COLUMNS,
        /** A quotation mark begins a cell and none ends it. */
        QUOTE_OPEN,
        /** BenefitType is empty. */
        TYPE_MISSING,
        /** The cell is none of the words of its column. */
        NOT_A_WORD,
        /** The practice has nothing of this name. */
        NAME_UNKNOWN,
        /** The practice has several of this name. */
        NAME_UNCLEAR,
        /** The practice has nothing of this number; the row is taken all the same. */
        NUMBER_UNKNOWN,
        /** A comma stands before the cents, or for thousands: nobody can tell. */
        AMOUNT_COMMA
    }
}
