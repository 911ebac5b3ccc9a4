package org.frontdesk.patients.page;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.frontdesk.domain.PatientId;
import org.frontdesk.service.estimate.Question;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Explaining;
import org.frontdesk.ui.PatientTab;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Spot;
import org.frontdesk.ui.StatePane;

/** A patient's page: who it is, and a tab for each subject, whose screen is made when it is first opened. */
public final class PatientPageView implements Screen {
    private static final PseudoClass UNVERIFIED = PseudoClass.getPseudoClass("unverified");

    @FXML
    private BorderPane page;

    @FXML
    private StatePane state;

    @FXML
    private Label name;

    @FXML
    private Label status;

    @FXML
    private Label facts;

    @FXML
    private Label balance;

    @FXML
    private Label familyBalance;

    @FXML
    private Label coverage;

    @FXML
    private Label verified;

    @FXML
    private TabPane tabs;

    private final PatientPageViewModel model;
    private final PatientTabs makers;
    private final Strings strings;
    private boolean watching;
    private Optional<Screens.Shown<? extends Explaining>> why = Optional.empty();
    private Optional<Node> asking = Optional.empty();
    private final Map<PatientTab, Tab> made = new EnumMap<>(PatientTab.class);
    private final Map<PatientTab, Screens.Shown<? extends Screen>> screens = new EnumMap<>(PatientTab.class);

    public PatientPageView(PatientPageViewModel model, PatientTabs makers, Strings strings) {
        this.model = model;
        this.makers = makers;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        state.setStrings(strings);
        state.setSkeletonRows(2);
        state.loadingProperty().bind(model.busyProperty());
        state.knownProperty().bind(model.knownProperty());
        state.failureProperty().bind(model.failureProperty());
        state.ageProperty().bind(model.ageProperty());
        state.setOnRetry(press -> model.load());
        model.headProperty().subscribe(this::show);
        model.coverageProperty().subscribe(this::show);
        coverage.setTooltip(new Tooltip());
        coverage.getTooltip().textProperty().bind(coverage.textProperty());
        for (PatientTab tab : PatientTab.values()) {
            if (makers.makers().containsKey(tab)) {
                add(tab);
            }
        }
        model.load();
    }

    public PatientId patient() {
        return model.patient();
    }

    /** Opens a tab; the keys go to it. Screens are made only from the first call on, so that no other tab asks the server. */
    public void select(PatientTab tab) {
        Optional.ofNullable(made.get(tab)).ifPresent(there -> {
            tabs.getSelectionModel().select(there);
        });
        if (!watching) {
            watching = true;
            tabs.getSelectionModel().selectedItemProperty().subscribe(this::fill);
            tabs.getSelectionModel().selectedItemProperty().subscribe(this::left);
        }
        focusTab();
    }

    /** Says at the side why; what had the keys gets them back when the explanation is put away. */
    public void explain(Question question) {
        if (why.isEmpty()) {
            asking = state.getScene() == null
                    ? Optional.empty()
                    : Optional.ofNullable(state.getScene().getFocusOwner());
            Screens.Shown<? extends Explaining> made = makers.why().apply(this::putWhyAway);
            why = Optional.of(made);
            page.setRight(made.root());
        }
        why.get().screen().explain(question);
    }

    /** Puts the keys on a row of the open tab. */
    public void reveal(Spot spot) {
        Optional.ofNullable(screens.get(selected()))
                .ifPresent(shown -> shown.screen().reveal(spot));
    }

    /** The tab that is open. */
    public PatientTab selected() {
        Tab open = tabs.getSelectionModel().getSelectedItem();
        return open == null ? PatientTab.COVERAGE : (PatientTab) open.getUserData();
    }

    /** The coverage in the head is read anew. */
    public void coverageChanged() {
        model.loadCoverage();
    }

    private void putWhyAway() {
        why.ifPresent(shown -> shown.screen().close());
        why = Optional.empty();
        page.setRight(null);
        asking.filter(node -> node.getScene() != null).ifPresentOrElse(Node::requestFocus, this::focusTab);
        asking = Optional.empty();
    }

    @Override
    public void returned() {
        model.load();
    }

    @Override
    public void close() {
        model.close();
        why.ifPresent(shown -> shown.screen().close());
        why = Optional.empty();
        screens.values().forEach(shown -> shown.screen().close());
        screens.clear();
    }

    private void add(PatientTab kind) {
        var tab = new Tab(strings.get("patients.page.tab." + kind.name().toLowerCase(Locale.ROOT)));
        tab.setId("tab-" + kind.name().toLowerCase(Locale.ROOT));
        tab.setUserData(kind);
        tab.setTooltip(new Tooltip(tab.getText() + "  (Alt+" + (kind.ordinal() + 1) + ")"));
        made.put(kind, tab);
        tabs.getTabs().add(tab);
    }

    /** The coverage may have been changed on its tab; the head says it too. */
    private void left(Tab before, Tab now) {
        if (before != null && before.getUserData() == PatientTab.COVERAGE) {
            model.loadCoverage();
        }
    }

    private void fill(Tab tab) {
        if (tab == null) {
            return;
        }
        var kind = (PatientTab) tab.getUserData();
        if (screens.containsKey(kind)) {
            screens.get(kind).screen().returned();
        } else {
            var shown = makers.makers().get(kind).apply(model.patient());
            screens.put(kind, shown);
            tab.setContent(shown.root());
        }
    }

    private void focusTab() {
        tabs.requestFocus();
        Optional.ofNullable(screens.get(selected()))
                .ifPresent(shown -> shown.screen().focus());
    }

    private void show(PatientHead head) {
        name.setText(head.name());
        facts.setText(head.facts());
        show(status, head.status());
        balance.setText(head.balance());
        show(familyBalance, head.familyBalance());
    }

    private void show(CoverageHead head) {
        coverage.setText(head.plans());
        show(verified, head.verification());
        verified.pseudoClassStateChanged(UNVERIFIED, !head.isVerified());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
