package org.frontdesk.service.drafts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.frontdesk.domain.PatPlanId;
import org.frontdesk.domain.TreatmentPlanId;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.benefit.BenefitField;
import org.frontdesk.domain.benefit.StoredBenefit;
import org.frontdesk.domain.edits.EditsCopy;
import org.frontdesk.service.Drafts.Draft;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.service.json.RecordJson;
import org.frontdesk.service.treatmentplans.LineDraft;
import org.frontdesk.service.treatmentplans.PanelFields;

/**
 * How drafts of one kind are written: copied on the window thread, made into JSON on the vault's.
 *
 * @param kind the kind of record in the vault
 * @param written what is written: a {@link Page} of key and copy
 * @param <K> what a draft is about
 * @param <V> the work, which may go on changing
 * @param <C> the work at one moment, unchangeable
 */
record DraftForm<K, V, C>(String kind, JavaType written, Function<V, C> copy, Function<C, V> work) {
    static final DraftForm<PatPlanId, BenefitEdits, EditsCopy<StoredBenefit, BenefitDraft, BenefitField>> BENEFITS =
            new DraftForm<>(
                    "benefits",
                    page(
                            PatPlanId.class,
                            TypeFactory.defaultInstance()
                                    .constructParametricType(
                                            EditsCopy.class,
                                            StoredBenefit.class,
                                            BenefitDraft.class,
                                            BenefitField.class)),
                    BenefitEdits::copy,
                    BenefitEdits::of);
    static final DraftForm<TreatmentPlanId, LineDraft, LineDraft.Copy> LINES = new DraftForm<>(
            "lines", page(TreatmentPlanId.class, type(LineDraft.Copy.class)), LineDraft::copy, LineDraft::of);
    static final DraftForm<PanelFields.About, Typed<PanelFields>, Typed<PanelFields>> PANELS = new DraftForm<>(
            "panels",
            page(
                    PanelFields.About.class,
                    TypeFactory.defaultInstance().constructParametricType(Typed.class, PanelFields.class)),
            Function.identity(),
            Function.identity());

    static final DraftForm<String, Typed<Map<String, String>>, Typed<Map<String, String>>> FORMS = new DraftForm<>(
            "forms",
            page(
                    String.class,
                    TypeFactory.defaultInstance()
                            .constructParametricType(
                                    Typed.class,
                                    TypeFactory.defaultInstance()
                                            .constructMapType(LinkedHashMap.class, String.class, String.class))),
            Function.identity(),
            Function.identity());

    private static final ObjectMapper JSON = RecordJson.mapper();
    private static final int VERSION = 1;

    /**
     * One draft in the vault.
     *
     * @param version of the way it is written
     */
    record Page<K, C>(int version, K about, C work, Unsaved what, LocalDateTime at) {}

    /** The name of the record of a draft. */
    String name(K about) {
        return text(about);
    }

    Page<K, C> page(K about, Draft<V> draft) {
        return new Page<>(VERSION, about, copy.apply(draft.work()), draft.what(), draft.at());
    }

    byte[] bytes(Page<K, C> page) {
        return text(page).getBytes(StandardCharsets.UTF_8);
    }

    /** Reads what {@link #bytes} wrote. */
    Map.Entry<K, Draft<V>> read(byte[] bytes) throws IOException {
        Page<K, C> page = JSON.readValue(bytes, written);
        if (page.version() != VERSION) {
            throw new IOException("A draft is written in version " + page.version() + ", not " + VERSION);
        }
        if (page.work() == null) {
            throw new IOException("A draft holds no work");
        }
        return Map.entry(page.about(), new Draft<>(work.apply(page.work()), page.what(), page.at()));
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("A draft cannot be written", defect);
        }
    }

    private static JavaType type(Class<?> copy) {
        return TypeFactory.defaultInstance().constructType(copy);
    }

    private static JavaType page(Class<?> about, JavaType copy) {
        TypeFactory types = TypeFactory.defaultInstance();
        return types.constructParametricType(Page.class, types.constructType(about), copy);
    }
}
