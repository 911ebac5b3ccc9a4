package org.frontdesk.cli.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.estimate.DiscountEstimate;
import org.frontdesk.domain.estimate.PeerOddity;
import org.frontdesk.domain.estimate.PlanEstimate;
import org.frontdesk.domain.estimate.ProcedureEstimate;
import org.frontdesk.domain.estimate.Reliance;
import org.frontdesk.domain.estimate.Step;
import org.frontdesk.domain.estimate.Unreckoned;
import org.frontdesk.text.EstimateWords;

/** Writes answers as one JSON array; amounts are dollars with two decimals. */
public final class CaseJson {
    private final JsonGenerator json;
    private final EstimateWords words;

    private CaseJson(JsonGenerator json, EstimateWords words) {
        this.json = json;
        this.words = words;
    }

    /** Writes the answers and leaves the writer open. */
    public static void write(List<CaseAnswer> answers, EstimateWords words, Writer to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        var writer = new CaseJson(json, words);
        json.writeStartArray();
        for (CaseAnswer answer : answers) {
            writer.answer(answer);
        }
        json.writeEndArray();
        json.close();
    }

    private void answer(CaseAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", answer.id());
        switch (answer) {
            case CaseAnswer.Estimates estimates -> {
                procedures(estimates.procedures(), estimates.reliance());
                variants(estimates.variants());
                texts("notUnderstood", estimates.notUnderstood());
            }
            case CaseAnswer.Discounts discounts -> discounts(discounts);
            case CaseAnswer.Checks checks -> checks(checks);
            case CaseAnswer.Unreadable unreadable -> json.writeStringField("error", unreadable.sentence());
        }
        json.writeEndObject();
    }

    private void procedures(List<ProcedureEstimate> procedures, List<Reliance> reliance) throws IOException {
        json.writeArrayFieldStart("procedures");
        for (int i = 0; i < procedures.size(); i++) {
            ProcedureEstimate procedure = procedures.get(i);
            json.writeStartObject();
            json.writeStringField("proc", procedure.procedure());
            money("patient_portion", procedure.patientPortion());
            json.writeArrayFieldStart("plans");
            for (PlanEstimate plan : procedure.plans()) {
                plan(plan);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("why");
            step(procedure.why());
            for (PlanEstimate plan : procedure.plans()) {
                step(plan.why());
                if (plan.writeOff().isPresent()) {
                    step(plan.whyWriteOff());
                }
            }
            json.writeEndArray();
            if (i < reliance.size()) {
                reliance(reliance.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What was not reckoned with, and what that makes of the patient's portion: the least it can be, about right, or unknown. */
    private void reliance(Reliance found) throws IOException {
        if (found.left().isEmpty()) {
            return;
        }
        json.writeStringField("certainty", found.patient().name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("not_computed");
        for (Unreckoned left : found.left()) {
            json.writeStartObject();
            json.writeStringField("kind", left.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("text", words.doubt(left));
            json.writeStringField("plan", left.plan());
            if (!left.cause().isEmpty()) {
                json.writeStringField("row", left.cause());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void plan(PlanEstimate plan) throws IOException {
        json.writeStartObject();
        json.writeStringField("plan", plan.plan());
        money("insurance", plan.insurance());
        money("deductible", plan.deductible());
        maybe("write_off", plan.writeOff());
        maybe("copay", plan.copay());
        money("base", plan.base());
        json.writeStringField("note", plan.note());
        if (plan.notBilled()) {
            json.writeBooleanField("no_bill", true);
        }
        json.writeEndObject();
    }

    private void variants(List<CaseAnswer.Variant> variants) throws IOException {
        if (variants.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("variants");
        for (CaseAnswer.Variant variant : variants) {
            json.writeStartObject();
            json.writeNumberField("variant", variant.row());
            json.writeStringField("history", variant.history());
            procedures(variant.procedures(), List.of());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void discounts(CaseAnswer.Discounts answer) throws IOException {
        json.writeArrayFieldStart("discounts");
        for (DiscountEstimate discount : answer.discounts()) {
            json.writeNumber(discount.discount().toDollars());
        }
        json.writeEndArray();
        if (answer.dropped()) {
            json.writeArrayFieldStart("after_drop");
            for (int i = 0; i < answer.discounts().size(); i++) {
                json.writeNumber(Money.ZERO.toDollars());
            }
            json.writeEndArray();
        }
        json.writeArrayFieldStart("why");
        for (DiscountEstimate discount : answer.discounts()) {
            step(discount.why());
        }
        json.writeEndArray();
        texts("notUnderstood", answer.notUnderstood());
    }

    private void checks(CaseAnswer.Checks answer) throws IOException {
        json.writeArrayFieldStart("checks");
        for (boolean met : answer.met()) {
            json.writeStartObject();
            json.writeBooleanField("met", met);
            json.writeEndObject();
        }
        json.writeEndArray();
        texts("notUnderstood", answer.notUnderstood());
    }

    private void step(Step step) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", step.kind().word());
        json.writeStringField("text", words.sentence(step));
        money("amount", step.amount());
        if (!step.causes().isEmpty()) {
            json.writeStringField("row", step.causes().getFirst());
            texts("lines", step.causes().subList(1, step.causes().size()));
        }
        texts("quirks", step.oddities().stream().map(PeerOddity::word).toList());
        if (!step.children().isEmpty()) {
            json.writeArrayFieldStart("children");
            for (Step child : step.children()) {
                step(child);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void texts(String key, List<String> texts) throws IOException {
        if (!texts.isEmpty()) {
            json.writeArrayFieldStart(key);
            for (String text : texts) {
                json.writeString(text);
            }
            json.writeEndArray();
        }
    }

    private void money(String key, Money amount) throws IOException {
        json.writeNumberField(key, amount.toDollars());
    }

    private void maybe(String key, Optional<Money> amount) throws IOException {
        if (amount.isPresent()) {
            money(key, amount.get());
        } else {
            json.writeNullField(key);
        }
    }
}
