package org.frontdesk.text;

import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every sentence and label of the program in one language, by key {@code feature.screen.element}. */
public final class Strings {
    private static final String BUNDLE = "i18n.strings";

    private final Locale locale;
    private final ResourceBundle bundle;
    private final ResourceBundle plain = new Plain();

    /** @param locale English or Spanish; any other language gets English */
    public Strings(Locale locale) {
        this.locale = locale.getLanguage().equals("es") ? Locale.of("es", "US") : Locale.US;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE,
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Locale locale() {
        return locale;
    }

    /** For FXML, which asks by {@code %key}. */
    public ResourceBundle bundle() {
        return plain;
    }

    /**
     * The text of a key with its places {0}, {1} filled.
     *
     * @throws java.util.MissingResourceException when no such key exists; a test finds these
     */
    public String get(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), locale).format(places);
    }

    /** The texts as they are read, an apostrophe written twice being one. */
    private final class Plain extends ResourceBundle {
        @Override
        protected Object handleGetObject(String key) {
            return bundle.containsKey(key) ? get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return bundle.getKeys();
        }
    }
}
