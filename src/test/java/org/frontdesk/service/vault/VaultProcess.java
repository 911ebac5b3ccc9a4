package org.frontdesk.service.vault;

import java.nio.file.Path;

/** Another program that tries to open the vault in a folder, and says what came of it. */
public final class VaultProcess {
    private VaultProcess() {}

    public static void main(String[] arguments) {
        try (Vault vault = VaultOpening.byItself(Path.of(arguments[0]))) {
            System.out.println("opened");
        } catch (VaultException refused) {
            System.out.println(refused.trouble().getClass().getSimpleName());
        }
    }
}
