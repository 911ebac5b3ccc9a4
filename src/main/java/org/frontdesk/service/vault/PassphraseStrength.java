package org.frontdesk.service.vault;

import org.frontdesk.text.Strings;

/** How hard a passphrase is to guess, roughly: what counts is how many characters do not follow from the one before. */
public enum PassphraseStrength {
    /** Shorter than {@link #LEAST}; not taken. */
    SHORT,
    WEAK,
    FAIR,
    STRONG;

    /** Characters a passphrase has at least. */
    public static final int LEAST = 8;

    private static final int FAIR_BITS = 45;
    private static final int STRONG_BITS = 65;
    private static final int FEW = 5;
    private static final int LETTERS = 26;
    private static final int DIGITS = 10;
    private static final int SIGNS = 20;

    public static PassphraseStrength of(String passphrase) {
        if (passphrase.length() < LEAST) {
            return SHORT;
        }
        double bits = surprises(passphrase) * Math.log(kinds(passphrase)) / Math.log(2);
        if (bits < FAIR_BITS || passphrase.chars().distinct().count() < FEW) {
            return WEAK;
        }
        return bits < STRONG_BITS ? FAIR : STRONG;
    }

    public String sentence(Strings strings) {
        return strings.get("keeping.strength." + name(), LEAST);
    }

    /** Characters that are neither the one before again nor its neighbour, as in 1234 and abcd. */
    private static int surprises(String passphrase) {
        int surprises = 1;
        for (int at = 1; at < passphrase.length(); at++) {
            if (Math.abs(passphrase.charAt(at) - passphrase.charAt(at - 1)) > 1) {
                surprises++;
            }
        }
        return surprises;
    }

    private static int kinds(String passphrase) {
        int kinds = 0;
        kinds += passphrase.chars().anyMatch(Character::isLowerCase) ? LETTERS : 0;
        kinds += passphrase.chars().anyMatch(Character::isUpperCase) ? LETTERS : 0;
        kinds += passphrase.chars().anyMatch(Character::isDigit) ? DIGITS : 0;
        kinds += passphrase.chars().anyMatch(sign -> !Character.isLetterOrDigit(sign)) ? SIGNS : 0;
        return Math.max(2, kinds);
    }
}
