package org.frontdesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.frontdesk.benefits.SidePanel;
import org.frontdesk.text.Strings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the sheet of keys says is what the screens do. */
class ScreenKeysTest {
    private static final Pattern QUOTED = Pattern.compile("\"((?:Shortcut\\+|Alt\\+|Shift\\+)*[A-Za-z0-9 ]+)\"");

    @ParameterizedTest
    @EnumSource
    void aScreenBindsEachKeyThatTheSheetGivesIt(ScreenKeys.Group group) {
        List<String> sources = sources(group.folder());
        for (ScreenKeys shown : group.keys()) {
            for (KeyCombination keys : shown.keys()) {
                assertThat(sources.stream().anyMatch(source -> isBound((KeyCodeCombination) keys, source)))
                        .as(shown + ": " + keys.getName() + " in " + group.folder())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void noKeyDoesTwoThingsOnOneScreen(ScreenKeys.Group group) {
        var met = new HashSet<KeyCombination>();
        for (ScreenKeys shown : group.keys()) {
            for (KeyCombination keys : shown.keys()) {
                assertThat(met.add(keys)).as(shown.name()).isTrue();
                assertThat(Shortcuts.ofTheWindow().stream()
                                .filter(shortcut -> shortcut != Shortcuts.KEYS)
                                .map(Shortcuts::keys))
                        .as(shown.name())
                        .doesNotContain(keys);
            }
        }
        assertThat(met).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSheetHasEachSidePanelOfTheBenefits(SidePanel panel) {
        ScreenKeys.Group group = ScreenKeys.Group.valueOf(panel.name());
        assertThat(group.opener()).isEqualTo(Shortcuts.display(panel.key()));
        assertThat(group.title(new Strings(Locale.US))).isNotBlank();
    }

    private static boolean isBound(KeyCodeCombination keys, String source) {
        if (QUOTED.matcher(source).results().anyMatch(hit -> isSame(keys, hit.group(1)))) {
            return true;
        }
        KeyCode code = keys.getCode();
        String named = "KeyCode\\." + code.name() + "\\b";
        if (keys.getShortcut() == ModifierValue.DOWN) {
            return matches(named + ",\\s*KeyCombination\\.SHORTCUT_DOWN", source)
                    || matches("isShortcutDown\\(\\) && key\\.getCode\\(\\) == " + named, source);
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            return matches(named + ",\\s*KeyCombination\\.ALT_DOWN", source);
        }
        return matches(named, source)
                || matches("case [A-Z_0-9, ]*\\b" + code.name() + "\\b[A-Z_0-9, ]*->", source)
                || code.isDigitKey() && source.contains("isDigitKey()");
    }

    /** A quoted text that is no key is none. */
    private static boolean isSame(KeyCombination keys, String text) {
        String last = text.substring(text.lastIndexOf('+') + 1);
        boolean isKey = Arrays.stream(KeyCode.values())
                .anyMatch(code ->
                        code.getName().equalsIgnoreCase(last) || code.name().equals(last));
        return isKey && KeyCombination.keyCombination(text).equals(keys);
    }

    private static boolean matches(String pattern, String source) {
        return Pattern.compile(pattern).matcher(source).find();
    }

    private static List<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/frontdesk", folder))) {
            var sources = new ArrayList<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList())) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
