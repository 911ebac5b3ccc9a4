package org.frontdesk.domain.benefit.health;

import java.util.List;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.edits.RowKey;

/**
 * Something that looks wrong.
 *
 * @param rows it is about, in the plan's order; empty where a row is missing
 * @param place the field to look at
 * @param repairs what can be made of it: none, one, or several of which a person chooses
 */
public record Finding(Kind kind, List<RowKey> rows, BenefitField place, List<Repair> repairs) {
    public Finding {
        rows = List.copyOf(rows);
        repairs = List.copyOf(repairs);
    }

    /** How bad it is. */
    public enum Weight {
        /** Estimates are wrong, or nobody can tell which row they follow. */
        WRONG,
        /** Something is missing or needless. */
        LOOK,
        /** Nothing to mend, but good to know. */
        KNOW
    }

    /** What it is; the worst first. */
    public enum Kind {
        /** More than 100 %. */
        PERCENT_RANGE(Weight.WRONG),
        /** Rows about the same that grant different things. */
        CONTRADICTION(Weight.WRONG),
        /** Rows that count the same services in different ways. */
        TWO_COUNTS(Weight.WRONG),
        UNKNOWN_CATEGORY(Weight.WRONG),
        UNKNOWN_GROUP(Weight.WRONG),
        UNKNOWN_CODE(Weight.WRONG),
        /** The row is passed over in estimates. */
        HIDDEN_CATEGORY(Weight.WRONG),
        /** The row is about no code at all. */
        EMPTY_GROUP(Weight.WRONG),
        /** Rows of the other kind of benefit year than the plan's. */
        OTHER_YEAR(Weight.WRONG),
        /** Nobody knows the annual maximum of a person. */
        NO_MAXIMUM(Weight.LOOK),
        /** A deductible of the family, none of a person. */
        FAMILY_ALONE(Weight.LOOK),
        /** Rows that say the same. */
        COPIES(Weight.LOOK),
        /** A patient's row that says what the plan's says. */
        OVERRIDE_SAME(Weight.LOOK),
        /** A patient's row where the plan says nothing. */
        OVERRIDE_ALONE(Weight.LOOK),
        /** A hidden group limits all the same. */
        HIDDEN_GROUP(Weight.KNOW),
        /** A limit so large that it stands for "does not count toward the maximum". */
        NOT_COUNTED(Weight.KNOW);

        private final Weight weight;

        Kind(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }

        /** Whether its repair changes nothing that the plan grants, so that many can be done at once. */
        public boolean isSafe() {
            return this == COPIES || this == OTHER_YEAR || this == OVERRIDE_SAME;
        }
    }
}
