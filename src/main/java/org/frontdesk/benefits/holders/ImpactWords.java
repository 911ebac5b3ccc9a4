package org.frontdesk.benefits.holders;

import java.util.ArrayList;
import java.util.Locale;
import org.frontdesk.domain.ApiName;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.overrule.JustOnePatient;
import org.frontdesk.domain.coverage.Relationship;
import org.frontdesk.domain.estimate.Certainty;
import org.frontdesk.domain.estimate.ShareChange;
import org.frontdesk.service.holders.Holder;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/** Puts what unsaved changes do into sentences. */
final class ImpactWords {
    private final Strings strings;
    private final Formats formats;

    ImpactWords(Strings strings) {
        this.strings = strings;
        this.formats = new Formats(strings.locale());
    }

    /** What stands beside Save, empty while nothing is known. */
    String summary(Impact impact) {
        if (!impact.allKnown()) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(strings.get("benefits.impact.patients", impact.patients()));
        if (impact.read() < impact.patients()) {
            if (impact.read() > 0) {
                parts.add(strings.get("benefits.impact.soFar", impact.read()));
            }
            return String.join(", ", parts);
        }
        parts.add(strings.get("benefits.impact.plans", impact.plans()));
        if (impact.difference().cents() != 0) {
            parts.add(strings.get("benefits.impact.money", signed(impact.difference())));
        }
        if (impact.unread() + impact.unreckoned() > 0) {
            parts.add(strings.get("benefits.impact.open", impact.unread() + impact.unreckoned()));
        }
        return String.join(", ", parts);
    }

    /** How many the plan's rows hold for, empty while not all are known. */
    String reach(Impact impact) {
        return impact.allKnown() ? strings.get("benefits.reach", impact.patients()) : "";
    }

    String heading(Impact impact) {
        return strings.get(impact.allKnown() ? "benefits.holders.all" : "benefits.holders.soFar", impact.patients());
    }

    /** How much more or less patients pay, empty while nothing is reckoned. */
    String money(Impact impact) {
        if (impact.shares().isEmpty()) {
            return "";
        }
        if (impact.proceduresChanged() == 0) {
            return strings.get("benefits.holders.same");
        }
        return strings.get(
                impact.difference().isNegative() ? "benefits.holders.less" : "benefits.holders.more",
                formats.dollars(positive(impact.difference())),
                formats.dollars(impact.before()),
                formats.dollars(impact.after()));
    }

    /** What the changes do to those who are known. */
    String effect(Impact impact) {
        var sentences = new ArrayList<String>();
        if (impact.proceduresChanged() > 0) {
            sentences.add(
                    strings.get("benefits.holders.changes", impact.proceduresChanged(), impact.patientsChanged()));
        }
        sentences.add(strings.get("benefits.holders.open", impact.plans(), impact.procedures()));
        sentences.add(strings.get("benefits.holders.claims"));
        return String.join("\n", sentences);
    }

    String doubts(Impact impact) {
        var sentences = new ArrayList<String>();
        if (impact.rough() > 0) {
            sentences.add(strings.get("benefits.holders.rough", impact.rough()));
        }
        if (impact.unreckoned() > 0) {
            sentences.add(strings.get("benefits.holders.unreckoned", impact.unreckoned()));
        }
        if (impact.unread() > 0) {
            sentences.add(strings.get("benefits.holders.unreadMany", impact.unread()));
        }
        return String.join("\n", sentences);
    }

    String progress(Impact impact, boolean pending, boolean busy, boolean halted) {
        if (!impact.allKnown()) {
            return busy ? strings.get("benefits.holders.looking", impact.patients()) : "";
        }
        if (!pending || impact.read() >= impact.patients()) {
            return "";
        }
        return strings.get(
                busy ? "benefits.holders.reading" : halted ? "benefits.holders.halted" : "benefits.holders.waits",
                impact.read(),
                impact.patients());
    }

    /** Such as "Subscriber · secondary plan". */
    String role(Holder holder) {
        String who = holder.subscriber()
                ? strings.get("benefits.holders.subscriber")
                : ApiName.find(Relationship.class, holder.relationship())
                        .map(known -> strings.get(
                                "coverage.relationship." + known.name().toLowerCase(Locale.ROOT)))
                        .orElse(holder.relationship());
        return strings.get("benefits.holders.role", who, holder.ordinal());
    }

    /** Such as "-$104.00 on 1 of 2". */
    String share(ShareChange share) {
        if (share.procedures() == 0) {
            return "";
        }
        if (share.changed() == 0) {
            return strings.get("benefits.holders.unchanged", share.procedures());
        }
        String amount = signed(share.difference());
        return strings.get(
                "benefits.holders.share",
                share.certainty() == Certainty.EXACT ? amount : strings.get("benefits.holders.about", amount),
                share.changed(),
                share.procedures());
    }

    String planned(int procedures) {
        return procedures == 0 ? "" : strings.get("benefits.holders.planned", procedures);
    }

    String justOne(JustOnePatient just) {
        var sentences = new ArrayList<String>();
        sentences.add(strings.get("benefits.holders.justOne", just.moved()));
        if (just.beside() > 0) {
            sentences.add(strings.get("benefits.holders.beside", just.beside()));
        }
        if (just.putBack() > 0) {
            sentences.add(strings.get("benefits.holders.putBack", just.putBack()));
        }
        return String.join(" ", sentences);
    }

    private String signed(Money difference) {
        String amount = formats.dollars(difference);
        return difference.cents() > 0 ? "+" + amount : amount;
    }

    private static Money positive(Money difference) {
        return new Money(Math.abs(difference.cents()));
    }
}
