package org.frontdesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.RemotePace;
import org.frontdesk.service.signing.SigningRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void aFreshMachineBeginsWithThePractice() {
        Settings settings = file().read();
        assertThat(settings.connection()).isEqualTo(ConnectionProfile.PRACTICE);
        assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(settings.window()).isEqualTo(WindowSize.USUAL);
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        var chosen = new Settings(
                new ConnectionProfile(ConnectionMode.SERVICE, "http://10.0.0.4:30223/api/v1"),
                new Internet(true, RemotePace.ENTERPRISE),
                Theme.DARK,
                Language.SPANISH,
                new WindowSize(1500, 900, true),
                new SigningRules(9, 30, PaperSize.A4, new Money(250), 3));
        file().write(chosen);
        assertThat(file().read()).isEqualTo(chosen);
    }

    @Test
    void fieldsOfAnotherVersionSurvive() throws IOException {
        write("{\"theme\":\"dark\",\"pins\":[1],\"window\":{\"width\":1100,\"monitor\":\"left\"}}");
        file().write(file().read().with(Theme.LIGHT));
        var tree = new ObjectMapper().readTree(path().toFile());
        assertThat(tree.at("/pins/0").asInt()).isEqualTo(1);
        assertThat(tree.at("/window/monitor").asText()).isEqualTo("left");
        assertThat(tree.at("/theme").asText()).isEqualTo("light");
    }

    @Test
    void oneBadValueFallsBackAlone() throws IOException {
        write("{\"theme\":\"purple\",\"language\":\"es\",\"window\":{\"width\":\"wide\",\"height\":-3},"
                + "\"internet\":{\"standsIn\":true,\"pace\":\"rapid\"},"
                + "\"connection\":{\"mode\":\"service\",\"address\":\"http://example.com/api/v1\"}}");
        Settings settings = file().read();
        assertThat(settings.theme()).isEqualTo(Theme.SYSTEM);
        assertThat(settings.language()).isEqualTo(Language.SPANISH);
        assertThat(settings.window()).isEqualTo(WindowSize.USUAL);
        assertThat(settings.internet()).isEqualTo(new Internet(true, RemotePace.ORDINARY));
        assertThat(settings.connection()).isEqualTo(ConnectionProfile.PRACTICE);
    }

    @Test
    void aFileThatIsNoJsonCountsAsNone() throws IOException {
        write("{\"theme\":");
        assertThat(file().read().theme()).isEqualTo(Theme.SYSTEM);
        write("[]");
        assertThat(file().read().theme()).isEqualTo(Theme.SYSTEM);
    }

    @Test
    void noTemporaryFileStays() throws IOException {
        file().write(Settings.fresh());
        file().write(Settings.fresh().with(Theme.DARK));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(path());
        }
    }

    @Test
    void aRefusedWriteLeavesTheOldFile() throws IOException {
        Path blocked = folder.resolve("file");
        Files.writeString(blocked, "in the way");
        var file = new SettingsFile(blocked.resolve("settings.json"));
        assertThatThrownBy(() -> file.write(Settings.fresh())).isInstanceOf(IOException.class);
        assertThat(blocked).hasContent("in the way");
    }

    private SettingsFile file() {
        return new SettingsFile(path());
    }

    private Path path() {
        return folder.resolve("settings.json");
    }

    private void write(String json) throws IOException {
        Files.writeString(path(), json);
    }
}
