package org.frontdesk.domain.quickentry;

/** Why a piece of a quick entry line became no row. */
public enum Trouble {
    /** These words or signs mean nothing here. */
    UNKNOWN(Kind.NOT_UNDERSTOOD),
    /** A subject of which nothing is said. */
    VALUE_MISSING(Kind.NOT_UNDERSTOOD),
    /** Something is said, but not what for. */
    SUBJECT_MISSING(Kind.NOT_UNDERSTOOD),
    /** A deductible, maximum or copayment without its dollars. */
    AMOUNT_MISSING(Kind.NOT_UNDERSTOOD),
    /** A percentage, count or amount that no row can hold. */
    RANGE(Kind.NOT_UNDERSTOOD),
    /** The practice has no visible category or group for this. */
    NOT_IN_PRACTICE(Kind.NOT_UNDERSTOOD),
    /** The practice has no such procedure code. */
    CODE_UNKNOWN(Kind.NOT_UNDERSTOOD),

    /** A bare number that could be a percentage, an age or a count. */
    BARE_NUMBER(Kind.AMBIGUOUS),
    /** Dollars of which it is not said whether they are a maximum, a deductible or a copayment. */
    BARE_AMOUNT(Kind.AMBIGUOUS),
    /** A stretch of time that could be a frequency or a waiting period. */
    BARE_TIME(Kind.AMBIGUOUS),
    /** A waiting period without months or years. */
    UNIT_MISSING(Kind.AMBIGUOUS),
    /** "To age 19" includes the year of 19 with some carriers and not with others. */
    AGE_TO(Kind.AMBIGUOUS),
    /** A word that stands for more than one kind of treatment where one must be meant. */
    SUBJECT_UNCLEAR(Kind.AMBIGUOUS),
    /** More or fewer percentages than subjects. */
    PERCENTS_UNCLEAR(Kind.AMBIGUOUS),
    /** Two amounts of which it is not clear whose is the person's and whose the family's. */
    LEVELS_UNCLEAR(Kind.AMBIGUOUS),
    /** An amount that could belong to what was said before or to the whole plan. */
    BELONGS_UNCLEAR(Kind.AMBIGUOUS),
    /** A list that could end in more than one place. */
    LIST_UNCLEAR(Kind.AMBIGUOUS),
    /** Elsewhere the same line says otherwise. */
    CONTRADICTION(Kind.AMBIGUOUS),

    /** Several in several months or years; a row counts one, or several in a year. */
    SEVERAL_IN_SPAN(Kind.NOT_EXPRESSIBLE),
    /** A number of times in a lifetime. */
    ONCE_IN_LIFETIME(Kind.NOT_EXPRESSIBLE),
    /** Days or weeks. */
    SHORT_TIME(Kind.NOT_EXPRESSIBLE),
    /** Frequencies and age limits hold for groups and codes, not for categories. */
    CATEGORY_COUNTED(Kind.NOT_EXPRESSIBLE),
    /** One amount that several categories would have to share. */
    AMOUNT_SHARED(Kind.NOT_EXPRESSIBLE),
    /** A deductible that holds for some categories only. */
    DEDUCTIBLE_ONLY(Kind.NOT_EXPRESSIBLE),
    /** An age from which on something is paid. */
    AGE_FROM(Kind.NOT_EXPRESSIBLE),
    /** Another kind of benefit year than the plan's. */
    OTHER_YEAR(Kind.NOT_EXPRESSIBLE),
    /** A rule about replacing what was made before. */
    REPLACEMENT(Kind.NOT_EXPRESSIBLE),
    /** A rule of the carrier that belongs in the plan's note. */
    NOTE(Kind.NOT_EXPRESSIBLE),
    /** What needs no row, such as "no maximum". */
    NO_ROW_NEEDED(Kind.NOT_EXPRESSIBLE);

    /** What a person can do about it. */
    public enum Kind {
        /** Type it otherwise. */
        NOT_UNDERSTOOD,
        /** Say which of several is meant. */
        AMBIGUOUS,
        /** Keep it elsewhere: no row can say it. */
        NOT_EXPRESSIBLE
    }

    private final Kind kind;

    Trouble(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
