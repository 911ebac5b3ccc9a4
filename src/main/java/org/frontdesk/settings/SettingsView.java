package org.frontdesk.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.RemotePace;
import org.frontdesk.text.Strings;
import org.frontdesk.ui.Screen;
import org.frontdesk.ui.Screens;
import org.frontdesk.ui.Shown;
import org.frontdesk.ui.Worded;
import org.kordamp.ikonli.javafx.FontIcon;

/** Which server, how the window looks, and what this program is. */
public final class SettingsView implements Screen {
    private static final PseudoClass WORKS = PseudoClass.getPseudoClass("works");
    private static final PseudoClass LACKS = PseudoClass.getPseudoClass("lacks");

    private final List<Screen> added = new ArrayList<>();

    @FXML
    private ToggleGroup modes;

    @FXML
    private ToggleGroup themes;

    @FXML
    private RadioButton practice;

    @FXML
    private RadioButton service;

    @FXML
    private RadioButton local;

    @FXML
    private RadioButton remote;

    @FXML
    private RadioButton light;

    @FXML
    private RadioButton dark;

    @FXML
    private RadioButton system;

    @FXML
    private VBox server;

    @FXML
    private VBox sections;

    @FXML
    private TextField address;

    @FXML
    private Label addressProblem;

    @FXML
    private PasswordField developerKey;

    @FXML
    private PasswordField customerKey;

    @FXML
    private Label keysProblem;

    @FXML
    private CheckBox standsIn;

    @FXML
    private Label paceLabel;

    @FXML
    private ComboBox<RemotePace> pace;

    @FXML
    private Button connect;

    @FXML
    private Button test;

    @FXML
    private Label working;

    @FXML
    private VBox verdictBox;

    @FXML
    private FontIcon verdictIcon;

    @FXML
    private Label verdict;

    @FXML
    private Label verdictDetail;

    @FXML
    private Label notice;

    @FXML
    private HBox lists;

    @FXML
    private Label listsLine;

    @FXML
    private Button listsRefresh;

    @FXML
    private Label keepingPlace;

    @FXML
    private Button keepingOffer;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private Label version;

    @FXML
    private TextField dataFolder;

    @FXML
    private TextField settingsFile;

    private final SettingsViewModel model;
    private final Strings strings;
    private Subscription settings = Subscription.EMPTY;

    public SettingsView(SettingsViewModel model, Strings strings) {
        this.model = model;
        this.strings = strings;
    }

    @FXML
    private void initialize() {
        var modeOf = Map.<Toggle, ConnectionMode>of(
                practice, ConnectionMode.PRACTICE,
                service, ConnectionMode.SERVICE,
                local, ConnectionMode.LOCAL,
                remote, ConnectionMode.REMOTE);
        modeOf.forEach((button, mode) ->
                button.setSelected(mode == model.modeProperty().get()));
        modes.selectedToggleProperty().subscribe(chosen -> model.modeProperty().set(modeOf.get(chosen)));
        server.visibleProperty().bind(model.modeProperty().isNotEqualTo(ConnectionMode.PRACTICE));
        server.managedProperty().bind(server.visibleProperty());
        address.textProperty().bindBidirectional(model.addressProperty());
        developerKey.textProperty().bindBidirectional(model.developerKeyProperty());
        customerKey.textProperty().bindBidirectional(model.customerKeyProperty());
        fillInternet();
        listsLine.textProperty().bind(model.lists().lineProperty());
        listsRefresh.disableProperty().bind(model.lists().busyProperty());
        lists.visibleProperty().bind(listsLine.textProperty().isNotEmpty());
        lists.managedProperty().bind(lists.visibleProperty());
        Shown.saying(addressProblem, model.addressProblemProperty());
        Shown.saying(keysProblem, model.keysProblemProperty());
        Shown.saying(notice, model.noticeProperty());
        keepingPlace.textProperty().bind(model.keepingPlace());
        keepingPlace.visibleProperty().bind(keepingPlace.textProperty().isNotEmpty());
        keepingPlace.managedProperty().bind(keepingPlace.visibleProperty());
        keepingOffer.textProperty().bind(model.keepingOffer());
        keepingOffer.visibleProperty().bind(keepingOffer.textProperty().isNotEmpty());
        keepingOffer.managedProperty().bind(keepingOffer.visibleProperty());
        connect.disableProperty().bind(model.busyProperty());
        connect.setTooltip(new Tooltip(strings.get("settings.connection.connectKey")));
        test.disableProperty().bind(model.busyProperty());
        test.setMnemonicParsing(true);
        working.visibleProperty().bind(model.busyProperty());
        model.verdictProperty().subscribe(this::show);
        fillLook();
        version.setText(strings.get("settings.about.version", model.about().version()));
        dataFolder.setText(model.about().dataFolder());
        settingsFile.setText(model.about().settingsFile());
    }

    /** Puts a part with a subject of its own beside the others; it is closed with this screen. */
    public void add(Screens.Shown<? extends Screen> section) {
        sections.getChildren().add(section.root());
        added.add(section.screen());
    }

    @Override
    public void close() {
        added.forEach(Screen::close);
        settings.unsubscribe();
        model.close();
    }

    @FXML
    private void connect() {
        model.connect();
    }

    @FXML
    private void test() {
        model.test();
    }

    @FXML
    private void refreshLists() {
        model.lists().refresh();
    }

    @FXML
    private void keepWork() {
        model.keepWork();
    }

    private void fillInternet() {
        standsIn.selectedProperty().bindBidirectional(model.standsInProperty());
        standsIn.visibleProperty().bind(model.standsInOffered());
        standsIn.managedProperty().bind(standsIn.visibleProperty());
        pace.getItems().setAll(RemotePace.values());
        pace.setConverter(new Worded<>(choice -> strings.get("settings.connection.pace." + choice.word())));
        pace.valueProperty().bindBidirectional(model.paceProperty());
        pace.visibleProperty().bind(model.paceMatters());
        pace.managedProperty().bind(pace.visibleProperty());
        paceLabel.visibleProperty().bind(pace.visibleProperty());
        paceLabel.managedProperty().bind(pace.visibleProperty());
    }

    private void fillLook() {
        var themeOf = Map.<Toggle, Theme>of(light, Theme.LIGHT, dark, Theme.DARK, system, Theme.SYSTEM);
        settings = model.settingsProperty()
                .subscribe(chosen -> themeOf.forEach((button, theme) -> {
                    if (theme == chosen.theme()) {
                        themes.selectToggle(button);
                    }
                }));
        themes.selectedToggleProperty().subscribe((before, chosen) -> model.choose(themeOf.get(chosen)));
        language.getItems().setAll(Language.values());
        language.setConverter(new Worded<>(shown -> strings.get("settings.language." + shown.code())));
        language.setValue(model.settingsProperty().get().language());
        language.valueProperty().subscribe((before, chosen) -> model.choose(chosen));
    }

    private void show(Verdict found) {
        boolean there = found.kind() != Verdict.Kind.NONE;
        verdictBox.setVisible(there);
        verdictBox.setManaged(there);
        verdictBox.pseudoClassStateChanged(WORKS, found.kind() == Verdict.Kind.WORKS);
        verdictBox.pseudoClassStateChanged(LACKS, found.kind() == Verdict.Kind.LACKS);
        verdictIcon.setIconLiteral(
                found.kind() == Verdict.Kind.WORKS ? "mdi2c-check-circle-outline" : "mdi2a-alert-circle-outline");
        verdict.setText(found.sentence());
        verdictDetail.setText(found.detail());
        verdictDetail.setVisible(!found.detail().isEmpty());
        verdictDetail.setManaged(!found.detail().isEmpty());
    }
}
