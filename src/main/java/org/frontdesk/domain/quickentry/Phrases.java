package org.frontdesk.domain.quickentry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads one phrase after the other. */
final class Phrases {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Topic> CLASSES = List.of(Topic.PREVENTIVE, Topic.BASIC, Topic.MAJOR, Topic.ORTHO);

    private final Reading reading;
    private final Cursor cursor;
    private final SubjectList list;
    private final AmountPhrases amounts;
    private final Sayings sayings;

    Phrases(Reading reading) {
        this.reading = reading;
        cursor = reading.cursor;
        list = new SubjectList(cursor, reading.vocabulary);
        amounts = new AmountPhrases(reading, list);
        sayings = new Sayings(reading, amounts);
    }

    /** Refuses a clause that speaks of what no row can hold, before a part of it is taken for a row. */
    void refuseRules() {
        int begin = cursor.at();
        for (int i = 0; !cursor.peek(i).isSeparator(); i++) {
            boolean replacement = cursor.isWord(i, Keywords.REPLACEMENT);
            if (replacement || cursor.isWord(i, Keywords.NOTES)) {
                throw cursor.stuck(cursor.clauseFrom(begin), replacement ? Trouble.REPLACEMENT : Trouble.NOTE);
            }
        }
    }

    /**
     * Reads the phrase at the cursor.
     *
     * @throws Stuck when there is none, or it says no row
     */
    void read() {
        if (cursor.takeWord(Keywords.AND) && cursor.atSeparator()) {
            throw cursor.stuckHere(Trouble.UNKNOWN);
        }
        int begin = cursor.at();
        if (percents()
                || amounts.amountFirst()
                || numberFirst()
                || no()
                || amounts.headFirst()
                || waiting()
                || excluded()) {
            return;
        }
        List<Subject> subjects = list.leading();
        if (subjects.isEmpty()) {
            continued(begin);
        } else {
            reading.speakOf(subjects);
            sayings.read(begin, subjects);
        }
    }

    /** {@code 100/80/50}, and the fourth for orthodontics. */
    private boolean percents() {
        int begin = cursor.at();
        var numbers = new ArrayList<Token>();
        while (cursor.peek().isNumber() && !cursor.peek().dollars()) {
            numbers.add(cursor.next());
            if (!cursor.peek(1).isNumber() || !(cursor.takeSign("/") || cursor.takeSign("-"))) {
                break;
            }
        }
        if (numbers.size() < 3 || numbers.size() > CLASSES.size()) {
            cursor.reset(begin);
            return false;
        }
        if (cursor.peek().isSign("/")) {
            throw cursor.stuckSince(begin, Trouble.PERCENTS_UNCLEAR);
        }
        for (int i = 0; i < numbers.size(); i++) {
            int percent = percent(numbers.get(i));
            Subject subject = reading.vocabulary.of(CLASSES.get(i));
            for (Target target : reading.broad(subject, begin)) {
                reading.add(begin, 0, reading.rows.percentage(target, percent));
            }
        }
        reading.speakOf(List.of());
        return true;
    }

    private int percent(Token number) {
        if (number.number().stripTrailingZeros().scale() > 0 || number.number().compareTo(HUNDRED) > 0) {
            throw cursor.stuck(number.span(), Trouble.RANGE);
        }
        return number.number().intValueExact();
    }

    /** {@code 80% basic}, {@code 2 exams per year}, {@code 12m wait major}, {@code $15 copay exam} stands with the amounts. */
    private boolean numberFirst() {
        int begin = cursor.at();
        Optional<Times.Stretch> stretch = reading.times.stretch();
        if (stretch.isPresent() && cursor.takeWord(Keywords.WAITING)) {
            cursor.takeWord(Keywords.PERIOD);
            waits(begin, stretch.get());
            return true;
        }
        cursor.reset(begin);
        if (!cursor.peek().isNumber() || cursor.peek().dollars()) {
            return false;
        }
        Token number = cursor.next();
        cursor.takeWord(Keywords.TIMES);
        int subjectAt = cursor.at();
        List<Subject> subjects = number.percent() ? list.trailing() : list.leading();
        if (subjects.isEmpty()) {
            cursor.reset(begin);
            return false;
        }
        return number.percent() || cursor.atSeparator()
                ? percentFirst(begin, number, subjects)
                : countFirst(begin, number, subjects, subjectAt);
    }

    private boolean percentFirst(int begin, Token number, List<Subject> subjects) {
        if (!number.percent() && !Sayings.isPlainPercent(number)) {
            throw cursor.stuck(number.span(), Trouble.BARE_NUMBER);
        }
        int percent = percent(number);
        reading.speakOf(subjects);
        reading.addEach(begin, subjects, target -> reading.rows.percentage(target, percent));
        return true;
    }

    private boolean countFirst(int begin, Token number, List<Subject> subjects, int subjectAt) {
        Optional<Rate> rate = reading.times.rate(number);
        if (rate.isEmpty()) {
            cursor.reset(subjectAt);
            throw cursor.stuck(number.span(), Trouble.BARE_NUMBER);
        }
        reading.speakOf(subjects);
        sayings.frequency(begin, subjects, rate.get());
        sayings.more(begin, subjects);
        return true;
    }

    /** {@code no ded}, {@code no max}, {@code no implants}. */
    private boolean no() {
        int begin = cursor.at();
        if (!cursor.takeWord(Keywords.NO)) {
            return false;
        }
        if (cursor.takeWord(Keywords.DEDUCTIBLE)) {
            amounts.noDeductibleAtAll(begin);
            return true;
        }
        boolean limit = cursor.isWord(Keywords.WAITING)
                || cursor.isWord(Keywords.AGE)
                || cursor.isWord(Keywords.MAXIMUM)
                || cursor.isWord(Keywords.LIFETIME)
                || cursor.isWord(Keywords.YEARLY);
        if (limit) {
            cursor.skipClause();
            throw cursor.stuckSince(begin, Trouble.NO_ROW_NEEDED);
        }
        exclude(begin);
        return true;
    }

    private boolean excluded() {
        int begin = cursor.at();
        if (!cursor.takeAny(Keywords.NOT_COVERED) && !cursor.takeWord(Keywords.EXCLUDED)) {
            return false;
        }
        exclude(begin);
        return true;
    }

    private void exclude(int begin) {
        List<Subject> subjects = list.trailing();
        if (subjects.isEmpty()) {
            throw cursor.peek().isSeparator() ? cursor.stuckSince(begin, Trouble.SUBJECT_MISSING) : unknown();
        }
        reading.speakOf(List.of());
        reading.addEach(begin, subjects, reading.rows::exclusion);
    }

    /** {@code wait major 12m}, {@code wait 12m major}, and of what was spoken of: {@code wait 12m}. */
    private boolean waiting() {
        int begin = cursor.at();
        if (!cursor.takeWord(Keywords.WAITING)) {
            return false;
        }
        cursor.takeWord(Keywords.PERIOD);
        if (cursor.takeWord(Keywords.NO)) {
            throw cursor.stuckSince(begin, Trouble.NO_ROW_NEEDED);
        }
        Optional<Times.Stretch> first = reading.times.stretch();
        if (first.isPresent()) {
            waits(begin, first.get());
            return true;
        }
        List<Subject> subjects = list.leading();
        if (subjects.isEmpty()) {
            throw cursor.peek().isNumber() ? unitless(begin) : unknown();
        }
        Times.Stretch stretch = reading.times.stretch().orElseThrow(() -> unitless(begin));
        reading.speakOf(subjects);
        reading.addEach(begin, subjects, target -> reading.rows.waiting(target, stretch));
        while (furtherWait()) {
            // "wait basic 6m, major 12m" says it of each
        }
        return true;
    }

    /** A time said of a class or category right behind a waiting period can be nothing else. */
    private boolean furtherWait() {
        int from = cursor.at();
        if (!cursor.takeWord(Keywords.AND) && cursor.peek().kind() == Token.Kind.COMMA) {
            cursor.next();
        }
        int begin = cursor.at();
        List<Subject> subjects = list.leading();
        boolean categories = !subjects.isEmpty()
                && subjects.stream().allMatch(subject -> subject.counted().isEmpty());
        Optional<Times.Stretch> stretch = categories ? reading.times.stretch() : Optional.empty();
        if (stretch.isEmpty() || cursor.isWord(Keywords.WAITING)) {
            cursor.reset(from);
            return false;
        }
        reading.speakOf(subjects);
        reading.addEach(begin, subjects, target -> reading.rows.waiting(target, stretch.get()));
        return true;
    }

    private Stuck unitless(int begin) {
        boolean number = cursor.peek().isCount();
        if (number) {
            cursor.next();
        }
        return cursor.stuckSince(begin, number ? Trouble.UNIT_MISSING : Trouble.VALUE_MISSING);
    }

    private void waits(int begin, Times.Stretch stretch) {
        List<Subject> subjects = list.trailing();
        List<Subject> meant = subjects.isEmpty() ? reading.spokenOf() : subjects;
        if (meant.isEmpty()) {
            throw cursor.stuckSince(
                    begin, reading.spokenOfBefore().isEmpty() ? Trouble.SUBJECT_MISSING : Trouble.BELONGS_UNCLEAR);
        }
        reading.addEach(begin, meant, target -> reading.rows.waiting(target, stretch));
    }

    /** What is said of a subject that was named before a comma. */
    private void continued(int begin) {
        List<Subject> subjects = reading.spokenOfBefore();
        boolean percent = cursor.peek().percent() && cursor.peek(1).isSeparator();
        if (percent && !subjects.isEmpty()) {
            sayings.read(begin, subjects);
            return;
        }
        OptionalInt age = reading.ages.through();
        Optional<Rate> rate = age.isPresent() ? Optional.empty() : reading.times.rate();
        if (age.isEmpty() && rate.isEmpty()) {
            throw unknown();
        }
        if (subjects.isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.SUBJECT_MISSING);
        }
        age.ifPresent(through -> sayings.age(begin, subjects, through));
        rate.ifPresent(often -> sayings.frequency(begin, subjects, often));
    }

    /** The words from here on that begin nothing. */
    private Stuck unknown() {
        if (cursor.atSeparator()) {
            return cursor.stuckHere(Trouble.VALUE_MISSING);
        }
        int begin = cursor.at();
        if (cursor.peek().isNumber()) {
            Token number = cursor.next();
            boolean dollars = number.dollars() || number.number().compareTo(HUNDRED) > 0;
            return cursor.stuckSince(begin, dollars ? Trouble.BARE_AMOUNT : Trouble.BARE_NUMBER);
        }
        do {
            cursor.next();
        } while (!cursor.atSeparator()
                && !cursor.peek().isNumber()
                && !Keywords.ALL.contains(cursor.peek().text())
                && !reading.vocabulary.begins(cursor));
        return cursor.stuckSince(begin, Trouble.UNKNOWN);
    }
}
