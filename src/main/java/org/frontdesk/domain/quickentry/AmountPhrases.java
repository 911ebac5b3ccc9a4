package org.frontdesk.domain.quickentry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.CoverageLevel;

/** Reads maximums, deductibles and copayments. */
final class AmountPhrases {
    private static final Set<String> ONLY = Set.of("only", "applies", "apply");

    /** "Life 2" is no maximum of two dollars. */
    private static final Money LEAST_BARE = Money.dollars(100);
    /** More than any deductible: "50,150" was meant as 50 and 150. */
    private static final Money MOST_DEDUCTIBLE = Money.dollars(9_999);

    private final Reading reading;
    private final Cursor cursor;
    private final Amounts amounts;
    private final SubjectList list;

    private enum What {
        MAXIMUM,
        DEDUCTIBLE,
        COPAYMENT
    }

    /**
     * What an amount is, before or behind it.
     *
     * @param bare only "life" was said
     */
    private record Head(
            What what,
            Optional<CoverageLevel> level,
            boolean forLife,
            boolean yearly,
            List<Subject> subject,
            boolean bare) {}

    AmountPhrases(Reading reading, SubjectList list) {
        this.reading = reading;
        cursor = reading.cursor;
        amounts = new Amounts(cursor);
        this.list = list;
    }

    /** Reads {@code 50/150 ded}: whether there was one. */
    boolean amountFirst() {
        int begin = cursor.at();
        if (!cursor.peek().isNumber() || cursor.peek().percent()) {
            return false;
        }
        Amounts.Pair pair;
        try {
            pair = amounts.read(Optional.empty());
        } catch (Stuck other) {
            cursor.reset(begin);
            return false;
        }
        Optional<Head> head = head();
        if (head.isEmpty()) {
            cursor.reset(begin);
            return false;
        }
        if (head.get().level().isPresent()) {
            pair = relevelled(begin, pair, head.get().level().get());
        }
        make(begin, head.get(), pair);
        return true;
    }

    private Amounts.Pair relevelled(int begin, Amounts.Pair pair, CoverageLevel level) {
        if (pair.family().isPresent()) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        return level == CoverageLevel.FAMILY ? new Amounts.Pair(Optional.empty(), pair.individual()) : pair;
    }

    /** Reads {@code max 1500}, {@code family ded 150 not prev}, {@code ortho life 1000}: whether there was one. */
    boolean headFirst() {
        int begin = cursor.at();
        Optional<Head> found = head();
        if (found.isEmpty()) {
            return false;
        }
        Head head = found.get();
        if (head.bare() && !cursor.peek().isNumber()) {
            cursor.reset(begin);
            return false;
        }
        if (head.what() == What.MAXIMUM && cursor.takeWord(Set.of("unlimited", "none"))) {
            throw cursor.stuckSince(begin, Trouble.NO_ROW_NEEDED);
        }
        Amounts.Pair pair = amounts.read(head.level());
        if (!pair.isEmpty()) {
            make(begin, head, pair);
        } else if (head.what() == What.DEDUCTIBLE) {
            waived(begin, head);
        } else {
            throw cursor.stuckSince(begin, Trouble.AMOUNT_MISSING);
        }
        return true;
    }

    /** {@code ded not prev}, {@code prev ded waived}. */
    private void waived(int begin, Head head) {
        if (!cursor.takeAny(Keywords.NOT)) {
            throw cursor.stuckSince(begin, Trouble.AMOUNT_MISSING);
        }
        List<Subject> subjects = head.subject().isEmpty() ? list.trailing() : head.subject();
        noDeductible(begin, subjects.isEmpty() ? reading.spokenOf() : subjects);
    }

    /** A deductible of 0 for the subjects, for one person. */
    void noDeductible(int begin, List<Subject> subjects) {
        if (subjects.isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.SUBJECT_MISSING);
        }
        reading.addEach(
                begin,
                subjects,
                target -> reading.rows.deductible(target, CoverageLevel.INDIVIDUAL, Money.ZERO, false));
    }

    /** {@code no ded}, with or without a subject behind it. */
    void noDeductibleAtAll(int begin) {
        List<Subject> subjects = list.trailing();
        if (subjects.isEmpty()
                && !reading.spokenOfBefore().isEmpty()
                && reading.spokenOf().isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.BELONGS_UNCLEAR);
        }
        List<Subject> meant = subjects.isEmpty() ? reading.spokenOf() : subjects;
        if (meant.isEmpty()) {
            reading.add(
                    begin,
                    1,
                    reading.rows.deductible(Target.everything(), CoverageLevel.INDIVIDUAL, Money.ZERO, false));
        } else {
            noDeductible(begin, meant);
        }
    }

    private void make(int begin, Head said, Amounts.Pair pair) {
        Head head = suffixes(said, begin);
        if (head.bare()
                && pair.individual()
                        .filter(amount -> amount.compareTo(LEAST_BARE) < 0)
                        .isPresent()) {
            throw cursor.stuckSince(begin, Trouble.BARE_AMOUNT);
        }
        List<Subject> subject = subject(begin, head);
        if (cursor.isWord(ONLY)) {
            cursor.skipClause();
            throw cursor.stuckSince(begin, Trouble.DEDUCTIBLE_ONLY);
        }
        switch (head.what()) {
            case COPAYMENT -> copayment(begin, subject, pair);
            case DEDUCTIBLE -> deductible(begin, head, subject, pair);
            case MAXIMUM -> maximum(begin, head, subject, pair);
        }
        reading.speakOf(subject);
    }

    private List<Subject> subject(int begin, Head head) {
        if (!head.subject().isEmpty()) {
            return head.subject();
        }
        if (head.what() != What.MAXIMUM || head.yearly()) {
            return List.of();
        }
        List<Subject> before = reading.spokenOfBefore();
        boolean ortho = before.stream().anyMatch(Subject::isOrtho);
        boolean unclear = head.forLife()
                ? !ortho && !before.isEmpty()
                : ortho && !reading.spokenOf().isEmpty();
        if (unclear) {
            throw cursor.stuckSince(begin, Trouble.BELONGS_UNCLEAR);
        }
        return head.forLife() ? before : List.of();
    }

    /** What is paid at most in a lifetime for exactly these. */
    void lifetimeMaximum(int begin, List<Subject> subjects, Money amount) {
        var head = new Head(What.MAXIMUM, Optional.empty(), true, false, subjects, true);
        maximum(begin, head, subjects, new Amounts.Pair(Optional.of(amount), Optional.empty()));
    }

    private void copayment(int begin, List<Subject> subject, Amounts.Pair pair) {
        Money amount = pair.individual().orElseThrow(() -> cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR));
        if (pair.family().isPresent()) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        List<Subject> meant = subject.isEmpty() ? list.trailing() : subject;
        List<Subject> all = meant.isEmpty() ? reading.spokenOf() : meant;
        if (all.isEmpty()) {
            throw cursor.stuckSince(begin, Trouble.SUBJECT_MISSING);
        }
        reading.addEach(begin, all, target -> reading.rows.copayment(target, amount));
    }

    private void deductible(int begin, Head head, List<Subject> subject, Amounts.Pair pair) {
        if (pair.individual().or(pair::family).orElseThrow().compareTo(MOST_DEDUCTIBLE) > 0) {
            throw cursor.stuckSince(begin, Trouble.LEVELS_UNCLEAR);
        }
        int rank = subject.isEmpty() ? 1 : 2;
        boolean zero = pair.family().isEmpty()
                && pair.individual().filter(Money.ZERO::equals).isPresent();
        for (Target target : oneTarget(begin, subject, zero)) {
            pair.individual()
                    .ifPresent(amount -> reading.add(
                            begin,
                            rank,
                            reading.rows.deductible(target, CoverageLevel.INDIVIDUAL, amount, head.forLife())));
            pair.family()
                    .ifPresent(amount -> reading.add(
                            begin,
                            rank,
                            reading.rows.deductible(target, CoverageLevel.FAMILY, amount, head.forLife())));
        }
        if (subject.isEmpty()) {
            exceptions(begin, pair, What.DEDUCTIBLE, head.forLife());
        }
    }

    private void maximum(int begin, Head head, List<Subject> subject, Amounts.Pair pair) {
        boolean ortho = subject.stream().anyMatch(Subject::isOrtho);
        boolean forLife = head.forLife() || (ortho && !head.yearly());
        for (Target target : oneTarget(begin, subject, false)) {
            CoverageLevel person = ortho && forLife ? CoverageLevel.NONE : CoverageLevel.INDIVIDUAL;
            pair.individual()
                    .ifPresent(amount -> reading.add(begin, 2, reading.rows.maximum(target, person, amount, forLife)));
            pair.family()
                    .ifPresent(amount ->
                            reading.add(begin, 2, reading.rows.maximum(target, CoverageLevel.FAMILY, amount, forLife)));
        }
        if (subject.isEmpty() && !forLife) {
            exceptions(begin, pair, What.MAXIMUM, false);
        }
    }

    /** {@code not prev, x-ray}: nothing is deducted there, or it does not count toward the maximum. */
    private void exceptions(int begin, Amounts.Pair pair, What what, boolean forLife) {
        int from = cursor.at();
        if (!cursor.takeAny(Keywords.NOT)) {
            return;
        }
        List<Subject> subjects = list.trailing();
        if (subjects.isEmpty()) {
            throw cursor.stuckSince(from, Trouble.SUBJECT_MISSING);
        }
        for (CoverageLevel level : List.of(CoverageLevel.INDIVIDUAL, CoverageLevel.FAMILY)) {
            boolean said = level == CoverageLevel.FAMILY
                    ? pair.family().isPresent()
                    : pair.individual().isPresent();
            if (said) {
                reading.addEach(
                        begin,
                        subjects,
                        target -> what == What.DEDUCTIBLE
                                ? reading.rows.deductible(target, level, Money.ZERO, forLife)
                                : reading.rows.maximum(target, level, Rows.BEYOND_MAXIMUM, false));
            }
        }
    }

    /** An amount of several categories would be shared by them, which no row can say; nothing may be shared by any. */
    private List<Target> oneTarget(int begin, List<Subject> subject, boolean zero) {
        if (subject.isEmpty()) {
            return List.of(Target.everything());
        }
        List<Target> targets = subject.stream()
                .flatMap(each -> reading.broad(each, begin).stream())
                .toList();
        if (targets.size() > 1 && !zero) {
            throw cursor.stuckSince(begin, Trouble.AMOUNT_SHARED);
        }
        return targets;
    }

    /** {@code per year}, {@code lifetime} behind the amount. */
    private Head suffixes(Head head, int begin) {
        int from = cursor.at();
        boolean linked = cursor.takeSign("/") || cursor.takeWord(Keywords.PER);
        boolean perYear = linked && reading.times.planYear();
        if (!perYear) {
            cursor.reset(from);
        }
        boolean yearly = perYear || cursor.takeWord(Keywords.YEARLY);
        boolean life = false;
        if (cursor.isWord(Keywords.LIFETIME)
                && (cursor.peek(1).isSeparator() || cursor.isWord(1, Set.of("not", "except")))) {
            cursor.next();
            life = true;
        }
        if ((yearly && head.forLife()) || (life && head.yearly()) || (yearly && life)) {
            throw cursor.stuckSince(begin, Trouble.BELONGS_UNCLEAR);
        }
        return new Head(
                head.what(),
                head.level(),
                head.forLife() || life,
                head.yearly() || yearly,
                head.subject(),
                head.bare());
    }

    /** Levels, kinds of time and a subject in any order, up to the word that says what the amount is. */
    private Optional<Head> head() {
        int begin = cursor.at();
        Optional<CoverageLevel> level = Optional.empty();
        boolean forLife = false;
        boolean yearly = false;
        List<Subject> subject = List.of();
        while (!cursor.atSeparator()) {
            Optional<CoverageLevel> here = cursor.isWord(Set.of("per", "each")) ? Optional.empty() : amounts.level();
            if (here.isPresent() && level.isEmpty()) {
                level = here;
            } else if (cursor.takeWord(Keywords.MAXIMUM)) {
                boolean lifeBehind = cursor.takeWord(Keywords.LIFETIME);
                return Optional.of(new Head(What.MAXIMUM, level, forLife || lifeBehind, yearly, subject, false));
            } else if (cursor.takeWord(Keywords.DEDUCTIBLE)) {
                boolean lifeBehind = cursor.takeWord(Keywords.LIFETIME);
                return Optional.of(new Head(What.DEDUCTIBLE, level, forLife || lifeBehind, yearly, subject, false));
            } else if (cursor.takeWord(Keywords.COPAYMENT)) {
                return Optional.of(new Head(What.COPAYMENT, level, false, yearly, subject, false));
            } else if (!forLife && cursor.takeWord(Keywords.LIFETIME)) {
                forLife = true;
            } else if (!yearly && takeYearly()) {
                yearly = true;
            } else if (subject.isEmpty() && cursor.at() < begin + 6) {
                Optional<Subject> spoken = reading.vocabulary.take(cursor);
                if (spoken.isEmpty()) {
                    break;
                }
                subject = List.of(spoken.get());
            } else {
                break;
            }
        }
        if (forLife && !yearly) {
            return Optional.of(new Head(What.MAXIMUM, level, true, false, subject, true));
        }
        cursor.reset(begin);
        return Optional.empty();
    }

    private boolean takeYearly() {
        if (cursor.takeWord(Keywords.YEARLY)) {
            return true;
        }
        return !cursor.isWord(Keywords.YEAR) && reading.times.planYear();
    }
}
