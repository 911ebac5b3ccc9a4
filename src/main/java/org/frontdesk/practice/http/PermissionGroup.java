package org.frontdesk.practice.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a customer key may be allowed, as the API page API Permissions groups the methods. */
public enum PermissionGroup {
    READ_ALL("ReadAll"),
    ALL_OTHERS("AllOthers"),
    COMM("Comm"),
    DOCUMENTS("Documents"),
    INSURANCE_SIMPLE("InsuranceSimple"),
    INSURANCE("Insurance"),
    PATIENTS("Patients"),
    PROCEDURE_LOGS("ProcedureLogs"),
    SETUP("Setup");

    private final String word;

    PermissionGroup(String word) {
        this.word = word;
    }

    /** The group's name, such as {@code InsuranceSimple}. */
    public String word() {
        return word;
    }

    /** The permission as SecurityPerms lists it, such as {@code ApiInsuranceSimple}. */
    public String permission() {
        return "Api" + word;
    }

    public static Set<PermissionGroup> all() {
        return EnumSet.allOf(PermissionGroup.class);
    }

    public static Optional<PermissionGroup> named(String word) {
        return Arrays.stream(values()).filter(group -> group.word.equals(word)).findFirst();
    }

    /** The group a method belongs to; what no group names falls under AllOthers. */
    static PermissionGroup of(String resource, String verb, String action) {
        if ("GET".equals(verb)) {
            return READ_ALL;
        }
        return switch (resource) {
            case "benefits", "insplans" -> INSURANCE;
            case "inssubs", "patplans", "insverifies" -> INSURANCE_SIMPLE;
            case "claimprocs" -> "InsAdjust".equals(action) ? INSURANCE_SIMPLE : INSURANCE;
            case "documents" -> "Upload".equals(action) ? DOCUMENTS : ALL_OTHERS;
            case "patients" -> PATIENTS;
            case "popups" -> COMM;
            case "commlogs" -> "POST".equals(verb) ? COMM : ALL_OTHERS;
            case "procedurelogs" -> "GroupNote".equals(action) ? ALL_OTHERS : PROCEDURE_LOGS;
            case "covcats", "covspans", "providers", "userods", "clinics", "definitions" -> SETUP;
            case "subscriptions" -> "DELETE".equals(verb) ? ALL_OTHERS : READ_ALL;
            default -> ALL_OTHERS;
        };
    }
}
