package org.frontdesk.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.frontdesk.domain.edits.Conflict;
import org.frontdesk.domain.edits.FormEdits;
import org.frontdesk.domain.edits.FormKind;
import org.frontdesk.service.Drafts;
import org.frontdesk.service.Typed;
import org.frontdesk.service.Unsaved;
import org.frontdesk.text.Formats;
import org.frontdesk.text.Strings;

/**
 * Keeps what stands in the fields of a form while it differs from what the form opened with, and brings it back when the form is opened
 * for the same again. Until then every step can be undone.
 *
 * @param <K> what the form is about
 * @param <V> what stands in its fields
 * @param <F> the fields
 */
public final class FormDraft<K, V, F extends Enum<F>> {
    private final Drafts<K, Typed<V>> drafts;
    private final FormKind<V, F> kind;
    private final Strings strings;
    private final Supplier<V> read;
    private final Consumer<V> write;
    private final ReadOnlyStringWrapper restored = new ReadOnlyStringWrapper("");
    private Optional<Open<K, V, F>> open = Optional.empty();
    private boolean writing;

    /** What the form is open for. */
    private record Open<K, V, F extends Enum<F>>(K about, Unsaved what, FormEdits<V, F> edits) {}

    /**
     * @param read what stands in the fields
     * @param write fills the fields
     */
    public FormDraft(
            Drafts<K, Typed<V>> drafts, FormKind<V, F> kind, Strings strings, Supplier<V> read, Consumer<V> write) {
        this.drafts = drafts;
        this.kind = kind;
        this.strings = strings;
        this.read = read;
        this.write = write;
    }

    /** The form opens, its fields filled afresh; what was typed into it before comes back upon that. */
    public void open(K about, Unsaved what) {
        V fresh = read.get();
        var draft = drafts.of(about);
        var edits =
                new FormEdits<>(kind, draft.map(kept -> kept.work().before()).orElse(fresh));
        draft.ifPresent(kept -> edits.type(kept.work().now()));
        edits.merge(fresh);
        open = Optional.of(new Open<>(about, what, edits));
        fill(edits.now());
        restored.set(draft.filter(kept -> edits.isEdited())
                .map(kept -> new Formats(strings.locale()).restored(kept.at(), strings))
                .orElse(""));
        if (!edits.isEdited()) {
            drafts.forget(about);
        }
    }

    /** What was typed before and is not as it was then any more; until it is saved or taken back, what was typed stands. */
    public List<Conflict<V, F>> conflicts() {
        return open.map(form -> form.edits().conflicts()).orElse(List.of());
    }

    /** A field changed, by a person or otherwise. */
    public void changed() {
        if (writing) {
            return;
        }
        open.ifPresent(form -> {
            form.edits().type(read.get());
            keep(form);
        });
    }

    public void undo() {
        open.ifPresent(form -> {
            form.edits().undo();
            fill(form.edits().now());
            keep(form);
        });
    }

    public void redo() {
        open.ifPresent(form -> {
            form.edits().redo();
            fill(form.edits().now());
            keep(form);
        });
    }

    /** The form stands as it opened; what was typed is taken back. */
    public void discard() {
        open.ifPresent(form -> {
            form.edits().discard();
            fill(form.edits().now());
            keep(form);
        });
    }

    /** The form turns to something else; what was typed waits. */
    public void leave() {
        open = Optional.empty();
        restored.set("");
    }

    /** What was typed is sent: nothing of it is kept, nor of what the fields become until the form opens again. */
    public void done() {
        open.ifPresent(form -> drafts.forget(form.about()));
        leave();
    }

    /** That what was typed is shown again and from when it is; empty when there was nothing. */
    public ReadOnlyStringProperty restoredProperty() {
        return restored.getReadOnlyProperty();
    }

    private void keep(Open<K, V, F> form) {
        FormEdits<V, F> edits = form.edits();
        if (edits.isEdited()) {
            drafts.keep(form.about(), new Typed<>(edits.base(), edits.now()), form.what());
        } else {
            drafts.forget(form.about());
            restored.set("");
        }
    }

    private void fill(V fields) {
        writing = true;
        write.accept(fields);
        writing = false;
    }
}
