package org.frontdesk.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.ClaimLine;
import org.frontdesk.domain.estimate.DiscountMembership;
import org.frontdesk.domain.estimate.Link;
import org.frontdesk.domain.estimate.PeerOddity;
import org.frontdesk.domain.estimate.Reconciliation;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.service.estimate.EstimateInputs;
import org.frontdesk.service.estimate.PlanName;
import org.frontdesk.service.estimate.ProcedureName;
import org.frontdesk.service.estimate.Source;
import org.frontdesk.text.BenefitWords;
import org.frontdesk.text.EstimateWords;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** The sentences of an explanation. */
final class WhyWords {
    private final Strings strings;
    private final Formats formats;
    private final BenefitWords benefits;
    private final EstimateInputs inputs;

    WhyWords(Strings strings, EstimateInputs inputs) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
        this.benefits = new BenefitWords(strings);
        this.inputs = inputs;
    }

    /** @param certainty how far the amount in it can be relied on */
    String sentence(Link link, Certainty certainty) {
        Object[] values = link.values().stream().map(this::shown).toArray();
        String key = "why.link." + link.word();
        String doubtful = key + "." + certainty.name().toLowerCase(Locale.ROOT);
        if (certainty != Certainty.EXACT && has(doubtful)) {
            return strings.get(doubtful, values);
        }
        return has(key) ? strings.get(key, values) : strings.get("estimate.step." + link.word(), values);
    }

    /** The amount with what is to be said of it: at most, at least, about; a question mark for unknown. */
    String amount(Link link, Certainty certainty) {
        String amount = formats.amount(link.amount());
        return switch (certainty) {
            case EXACT -> amount;
            case LIMIT ->
                link.role() == Link.Role.RESULT
                        ? "\u2265 " + amount
                        : "\u2264 " + amount.replaceFirst("^[-\u2212]", ""); // less than -5 would be more
            case ABOUT -> "\u2248 " + amount;
            case UNKNOWN -> "?";
        };
    }

    String amount(Money money) {
        return formats.amount(money);
    }

    String dollars(Money money) {
        return formats.dollars(money);
    }

    String doubt(Unreckoned left) {
        Object[] values = left.values().stream().map(this::shown).toArray();
        return new EstimateWords(strings).doubt(left, values);
    }

    String oddity(PeerOddity oddity) {
        return strings.get("why.oddity." + oddity.word());
    }

    /** The benefit row in plain words. */
    String row(Source.Row source) {
        var row = source.row().benefit();
        Optional<BenefitWords.Target> target = Optional.empty();
        if (!row.code().isEmpty()) {
            target = Optional.of(BenefitWords.Target.named(
                    inputs.codes().containsKey(row.code())
                            ? row.code() + " " + inputs.codes().get(row.code())
                            : row.code()));
        } else if (row.codeGroup() != 0) {
            target = Optional.of(benefits.group(source.standard(), source.name()));
        } else if (row.category() != 0) {
            target = Optional.of(benefits.category(source.standard(), source.name()));
        }
        return benefits.sentence(row, target);
    }

    String claim(Source.Claim claim) {
        String what = claim.code().isEmpty() ? strings.get("why.claim.noCode") : claim.code();
        String key = claim.status() == ClaimLine.Status.NOT_RECEIVED ? "why.claim.pending" : "why.claim.paid";
        String said = strings.get(key, formats.date(claim.date()), what, formats.dollars(claim.paid()));
        return claim.ofPatient() ? said : strings.get("why.claim.family", said);
    }

    /** What a claim line says of a deductible. */
    String deductible(Source.Claim claim) {
        String what = claim.code().isEmpty() ? strings.get("why.claim.noCode") : claim.code();
        String said = strings.get("why.claim.deductible", formats.date(claim.date()), what);
        return claim.ofPatient() ? said : strings.get("why.claim.family", said);
    }

    String procedure(ProcedureName name) {
        String tooth = name.tooth().isEmpty() ? "" : strings.get("why.tooth", name.tooth());
        return String.join(
                " \u00b7 ",
                Stream.of(name.words(), name.code(), tooth)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    String plan(String id) {
        return inputs.plan(id).map(PlanName::carrier).orElse(id);
    }

    /** Both amounts, and what explains the difference. */
    String compared(Reconciliation found) {
        String plan = plan(found.plan());
        String theirs = found.theirs().insurance().map(formats::dollars).orElse("");
        String off = found.theirs().writeOff().map(formats::dollars).orElse(strings.get("why.server.noWriteOff"));
        return switch (found.verdict()) {
            case EQUAL -> strings.get("why.server.equal", plan, theirs, off);
            case EXPLAINED ->
                found.cause().equals(Optional.of(Reconciliation.Cause.NOT_RECKONED))
                        ? strings.get("why.server.not_reckoned", plan)
                        : strings.get(
                                "why.server.explained",
                                plan,
                                theirs,
                                off,
                                strings.get("why.server.cause."
                                        + found.cause()
                                                .map(Enum::name)
                                                .orElse("")
                                                .toLowerCase(Locale.ROOT)));
            case FLAGGED -> strings.get("why.server.flagged", plan, theirs, off);
        };
    }

    /** What a step comes from: its row, the claims that were counted, and where it follows the practice's own system oddly. */
    List<String> details(Link link) {
        var all = new ArrayList<String>();
        for (String cause : link.causes()) {
            Source source = inputs.sources().get(cause);
            switch (source) {
                case Source.Row row -> all.add(row(row));
                case Source.Claim claim -> all.add(claim(claim));
                case Source.Work work when cause.equals(link.causes().getFirst()) -> {}
                case Source.Work work ->
                    inputs.procedure(cause).ifPresent(name -> all.add(strings.get("why.earlier", procedure(name))));
                case null -> {
                    if (cause.endsWith("/fees")) {
                        all.add(strings.get("why.source.fees"));
                    }
                }
            }
        }
        link.oddities().forEach(oddity -> all.add(oddity(oddity)));
        return all;
    }

    private Object shown(String value) {
        if (value.matches("-?\\d+\\.\\d{2}")) {
            return Money.parse(value).map(formats::dollars).orElse(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return formats.date(LocalDate.parse(value));
        }
        if (value.equals(DiscountMembership.ID)) {
            return inputs.discountPlan().orElse(strings.get("why.discountPlan"));
        }
        return inputs.plan(value).map(PlanName::carrier).orElse(value);
    }

    private boolean has(String key) {
        return strings.bundle().containsKey(key);
    }
}
