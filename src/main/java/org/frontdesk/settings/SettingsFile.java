package org.frontdesk.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Locale;
import org.frontdesk.document.PaperSize;
import org.frontdesk.domain.Money;
import org.frontdesk.service.connection.AddressProblem;
import org.frontdesk.service.connection.ConnectionMode;
import org.frontdesk.service.connection.ConnectionProfile;
import org.frontdesk.service.connection.Internet;
import org.frontdesk.service.connection.RemotePace;
import org.frontdesk.service.signing.SigningRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings on disk: one JSON object. A value that cannot be used falls back alone; fields of other versions of the program survive a
 * write. It is never half written: a new file takes the old one's place.
 */
public final class SettingsFile {
    private static final Logger log = LoggerFactory.getLogger(SettingsFile.class);
    private static final double LARGEST = 20_000;

    private final Path file;
    private final ObjectMapper mapper = new ObjectMapper();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** What the file says; what it does not say, or not in a usable way, is as on a fresh machine. */
    public Settings read() {
        Settings fresh = Settings.fresh();
        JsonNode found = tree();
        return new Settings(
                connection(found.path("connection")),
                internet(found.path("internet")),
                Theme.of(found.path("theme").asText()).orElse(fresh.theme()),
                Language.of(found.path("language").asText()).orElse(fresh.language()),
                window(found.path("window")),
                signing(found.path("signing")));
    }

    /**
     * Replaces the file in one step; fields in it that this program does not know stay.
     *
     * @throws IOException when the disk refuses; the old file is then as it was
     */
    public void write(Settings settings) throws IOException {
        ObjectNode tree = tree();
        ObjectNode connection = child(tree, "connection");
        connection.put("mode", settings.connection().mode().word());
        connection.put("address", settings.connection().address());
        ObjectNode internet = child(tree, "internet");
        internet.put("standsIn", settings.internet().standsIn());
        internet.put("pace", settings.internet().pace().word());
        tree.put("theme", settings.theme().word());
        tree.put("language", settings.language().code());
        ObjectNode window = child(tree, "window");
        window.put("width", settings.window().width());
        window.put("height", settings.window().height());
        window.put("maximized", settings.window().maximized());
        ObjectNode signing = child(tree, "signing");
        signing.put("idleMinutes", settings.signing().idleMinutes());
        signing.put("estimateDays", settings.signing().estimateDays());
        signing.put("paper", settings.signing().paper().name().toLowerCase(Locale.ROOT));
        signing.put("paperFee", settings.signing().paperFee().toDollars());
        signing.put("mostPayments", settings.signing().mostPayments());
        replace(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
    }

    private void replace(byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "settings", ".tmp");
        try {
            Files.write(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private ObjectNode tree() {
        try {
            return mapper.readTree(Files.readAllBytes(file)) instanceof ObjectNode object
                    ? object
                    : mapper.createObjectNode();
        } catch (NoSuchFileException none) {
            return mapper.createObjectNode();
        } catch (JsonProcessingException broken) {
            log.warn("{} is no JSON, so the settings are those of a fresh machine", file, broken);
            return mapper.createObjectNode();
        } catch (IOException unreadable) {
            log.warn("{} cannot be read, so the settings are those of a fresh machine", file, unreadable);
            return mapper.createObjectNode();
        }
    }

    private static ObjectNode child(ObjectNode tree, String name) {
        return tree.get(name) instanceof ObjectNode object ? object : tree.putObject(name);
    }

    private static ConnectionProfile connection(JsonNode said) {
        String address = said.path("address").asText();
        return ConnectionMode.of(said.path("mode").asText())
                .filter(mode -> mode != ConnectionMode.PRACTICE)
                .filter(mode -> AddressProblem.of(address).isEmpty())
                .map(mode -> new ConnectionProfile(mode, address))
                .orElse(ConnectionProfile.PRACTICE);
    }

    private static Internet internet(JsonNode said) {
        Internet usual = Internet.USUAL;
        return new Internet(
                said.path("standsIn").asBoolean(usual.standsIn()),
                RemotePace.of(said.path("pace").asText()).orElse(usual.pace()));
    }

    private static WindowSize window(JsonNode said) {
        WindowSize usual = WindowSize.USUAL;
        return new WindowSize(
                length(said.path("width"), usual.width()),
                length(said.path("height"), usual.height()),
                said.path("maximized").asBoolean(usual.maximized()));
    }

    private static SigningRules signing(JsonNode said) {
        SigningRules usual = SigningRules.usual();
        return new SigningRules(
                said.path("idleMinutes").asInt(usual.idleMinutes()),
                said.path("estimateDays").asInt(usual.estimateDays()),
                Arrays.stream(PaperSize.values())
                        .filter(size ->
                                size.name().equalsIgnoreCase(said.path("paper").asText()))
                        .findFirst()
                        .orElse(usual.paper()),
                Money.parse(said.path("paperFee").asText())
                        .filter(fee -> !fee.isNegative())
                        .orElse(usual.paperFee()),
                said.path("mostPayments").asInt(usual.mostPayments()));
    }

    private static double length(JsonNode said, double usual) {
        return said.isNumber() && said.asDouble() > 0 && said.asDouble() < LARGEST ? said.asDouble() : usual;
    }
}
