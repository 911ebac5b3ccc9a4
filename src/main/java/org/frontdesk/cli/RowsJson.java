package org.frontdesk.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import org.frontdesk.domain.Money;
import org.frontdesk.domain.benefit.Benefit;
import org.frontdesk.domain.quickentry.EntryLine;
import org.frontdesk.domain.quickentry.Mark;
import org.frontdesk.domain.quickentry.Proposal;
import org.frontdesk.domain.quickentry.Span;
import org.frontdesk.text.QuickEntryWords;

/** Writes a quick entry line as JSON: its rows in the names of the API's Benefits page, and its marks. */
final class RowsJson {
    private static final BigDecimal EMPTY = BigDecimal.valueOf(-1);

    private RowsJson() {}

    /** Writes the line and leaves the writer open. */
    static void write(EntryLine line, QuickEntryWords words, Writer to) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(to);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeArrayFieldStart("rows");
        for (Proposal proposal : line.rows()) {
            json.writeStartObject();
            span(json, proposal.span(), line.text());
            row(json, proposal.row().read().orElseThrow());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("marks");
        for (Mark mark : line.marks()) {
            json.writeStartObject();
            span(json, mark.span(), line.text());
            json.writeStringField("kind", mark.trouble().kind().name());
            json.writeStringField("problem", mark.trouble().name());
            json.writeStringField("sentence", words.sentence(mark));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void span(JsonGenerator json, Span span, String text) throws IOException {
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("text", span.of(text));
    }

    private static void row(JsonGenerator json, Benefit row) throws IOException {
        json.writeNumberField("CovCatNum", row.category());
        json.writeStringField("BenefitType", row.type().apiName());
        json.writeNumberField("Percent", row.percent().orElse(-1));
        json.writeNumberField("MonetaryAmt", row.amount().map(Money::toDollars).orElse(EMPTY));
        json.writeStringField("TimePeriod", row.period().apiName());
        json.writeStringField("QuantityQualifier", row.qualifier().apiName());
        json.writeNumberField("Quantity", row.quantity());
        json.writeStringField("procCode", row.code());
        json.writeStringField("CoverageLevel", row.level().apiName());
        json.writeNumberField("CodeGroupNum", row.codeGroup());
        json.writeStringField("TreatArea", row.area().apiName());
    }
}
