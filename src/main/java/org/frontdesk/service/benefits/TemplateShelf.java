package org.frontdesk.service.benefits;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.frontdesk.api.ApiCall;
import org.frontdesk.domain.benefit.template.Template;
import org.frontdesk.service.Background;
import org.frontdesk.service.Work;
import org.frontdesk.service.desk.DeskShelf;
import org.frontdesk.service.json.RecordJson;

/** The templates that this desk keeps beside the server. Each work answers with all templates as they then are, by name. */
public final class TemplateShelf {
    private static final String KIND = "benefittemplates";
    private static final String NAME = "all";

    private final DeskShelf shelf;
    private final Background background;
    private final ObjectMapper json = RecordJson.mapper();

    private record Kept(List<Template> templates) {}

    public TemplateShelf(DeskShelf shelf, Background background) {
        this.shelf = shelf;
        this.background = background;
    }

    public Work<List<Template>> all() {
        return changing(templates -> {});
    }

    /** Keeps it in place of one of its name. */
    public Work<List<Template>> keep(Template template) {
        return changing(templates -> {
            templates.removeIf(old -> old.isCalled(template.name()));
            templates.add(template);
        });
    }

    /** Gives it another name; one that has that name already gives way. */
    public Work<List<Template>> rename(Template template, String name) {
        return changing(templates -> {
            templates.removeIf(old -> old.isCalled(template.name()) || old.isCalled(name));
            templates.add(template.named(name));
        });
    }

    public Work<List<Template>> remove(Template template) {
        return changing(templates -> templates.removeIf(old -> old.isCalled(template.name())));
    }

    /** Keeps exactly these, as they were before. */
    public Work<List<Template>> restore(List<Template> before) {
        return changing(templates -> {
            templates.clear();
            templates.addAll(before);
        });
    }

    private Work<List<Template>> changing(Consumer<List<Template>> change) {
        return background.of(ApiCall.joined(scope -> changed(change)));
    }

    private synchronized List<Template> changed(Consumer<List<Template>> change) throws IOException {
        List<Template> before = read();
        List<Template> now = new ArrayList<>(before);
        change.accept(now);
        now.sort(Comparator.comparing(Template::name, String.CASE_INSENSITIVE_ORDER));
        if (!now.equals(before)) {
            shelf.put(KIND, NAME, json.writeValueAsBytes(new Kept(now)));
        }
        return List.copyOf(now);
    }

    private List<Template> read() throws IOException {
        Optional<byte[]> kept = shelf.get(KIND, NAME);
        return kept.isPresent() ? json.readValue(kept.get(), Kept.class).templates() : List.of();
    }
}
