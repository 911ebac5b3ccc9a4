package org.frontdesk.service.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseStrengthTest {
    @ParameterizedTest
    @CsvSource({
        "'',SHORT",
        "abc,SHORT",
        "Ab3-Ab3,SHORT",
        "aaaaaaaaaaaaaaaaaaaa,WEAK",
        "12345678901234567890,WEAK",
        "abcdefghijklmnop,WEAK",
        "olaolaolaolaola,WEAK",
        "password,WEAK",
        "tandlakare,FAIR",
        "Kiefer42x9,FAIR",
        "lamp-river-goose,STRONG",
        "four spoons near the lake,STRONG"
    })
    void aPassphraseIsAsStrongAsItIsHardToGuess(String passphrase, PassphraseStrength strength) {
        assertThat(PassphraseStrength.of(passphrase)).isEqualTo(strength);
    }
}
