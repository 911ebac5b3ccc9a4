package org.frontdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each key used exists, each key that exists is used, and both languages say the same things. */
class StringsTest {
    private static final Pattern IN_FXML = Pattern.compile("\"%([a-zA-Z0-9_.]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][a-zA-Z0-9_]*(?:\\.[a-zA-Z0-9_]*)+)\"");
    private static final Pattern ASKED = Pattern.compile("strings\\s*\\.get\\(\\s*\"([a-zA-Z0-9_.]+)\"\\s*[,)]");

    private final Properties english = read("strings.properties");
    private final Properties spanish = read("strings_es.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(spanish.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (String key : english.stringPropertyNames()) {
            assertThat(new MessageFormat(spanish.getProperty(key)).getFormatsByArgumentIndex())
                    .as(key)
                    .hasSameSizeAs(new MessageFormat(english.getProperty(key)).getFormatsByArgumentIndex());
        }
    }

    @Test
    void everyKeyUsedExists() {
        var missing = new TreeSet<>(found(IN_FXML, ".fxml"));
        missing.addAll(found(ASKED, ".java"));
        missing.removeAll(english.stringPropertyNames());
        assertThat(missing).isEmpty();
    }

    /** A key counts as used when a literal spells it, or spells its beginning up to a dot. */
    @Test
    void everyKeyThatExistsIsUsed() {
        Set<String> spelt = found(IN_FXML, ".fxml");
        spelt.addAll(found(LITERAL, ".java"));
        var unused = new ArrayList<String>();
        for (String key : english.stringPropertyNames()) {
            boolean used = spelt.contains(key)
                    || spelt.stream().anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin));
            if (!used) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void anyOtherLanguageGetsEnglish() {
        assertThat(new Strings(Locale.GERMANY).get("common.save")).isEqualTo("Save");
        assertThat(new Strings(Locale.of("es", "MX")).get("common.save")).isEqualTo("Guardar");
    }

    private static Set<String> found(Pattern pattern, String ending) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var keys = new TreeSet<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
            }
            return keys;
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("resources/i18n", name))) {
            properties.load(reader);
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
        return properties;
    }
}
