package org.frontdesk.benefits;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.frontdesk.benefits.health.PlanHealth;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Shown;

/** Below the rows: the word on a cell, what a save would send, whom it affects, what is to be mended, and the save. */
final class FootView implements Screen {
    private final BenefitsViewModel model;
    private final PlanHealth planHealth;
    private final Acts acts;

    @FXML
    private Label word;

    @FXML
    private Label changes;

    @FXML
    private Tooltip changesTip;

    @FXML
    private Label notice;

    @FXML
    private Label reach;

    @FXML
    private Hyperlink health;

    @FXML
    private Hyperlink problems;

    @FXML
    private Button discard;

    @FXML
    private Button save;

    /** What its buttons and links do. */
    record Acts(Runnable save, Runnable discard, Runnable nextProblem, Runnable showHealth) {}

    FootView(BenefitsViewModel model, PlanHealth planHealth, Acts acts) {
        this.model = model;
        this.planHealth = planHealth;
        this.acts = acts;
    }

    @FXML
    private void initialize() {
        BenefitsStatus status = model.status();
        changes.textProperty().bind(status.changesProperty());
        changesTip.textProperty().bind(status.changesProperty());
        notice.textProperty().bind(status.noticeProperty());
        reach.textProperty().bind(status.reachProperty());
        problems.textProperty().bind(status.problemsProperty());
        health.textProperty().bind(planHealth.wordProperty());
        Shown.filled(notice);
        Shown.filled(problems);
        Shown.filled(health);
        var nothing = model.sheet().changedProperty().not().or(model.savingProperty());
        discard.disableProperty().bind(nothing);
        save.disableProperty().bind(nothing);
    }

    /** The line for the word on the cell that the keys are in. */
    Label word() {
        return word;
    }

    @FXML
    private void save() {
        acts.save().run();
    }

    @FXML
    private void discard() {
        acts.discard().run();
    }

    @FXML
    private void nextProblem() {
        acts.nextProblem().run();
    }

    @FXML
    private void showHealth() {
        acts.showHealth().run();
    }

    @Override
    public void close() {
        // what it shows ends with the view-model
    }
}
