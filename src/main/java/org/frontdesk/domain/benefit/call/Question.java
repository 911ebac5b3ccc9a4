package org.frontdesk.domain.benefit.call;

import java.util.List;

/** The questions of a benefits call in their order. */
public enum Question {
    REPRESENTATIVE(Section.RECORD, Way.TEXT, "Representative"),
    REFERENCE(Section.RECORD, Way.TEXT, "Reference"),
    CHANNEL(Section.RECORD, Way.CHOICE, "Channel", "", "phone", "portal"),
    NETWORK(Section.RECORD, Way.CHOICE, "Network asked", "", "in network", "out of network"),

    ACTIVE(Section.STATUS, Way.YES_NO, "Coverage active"),
    EFFECTIVE(Section.STATUS, Way.DATE, "Effective"),
    TERMINATION(Section.STATUS, Way.DATE, "Terminates"),
    YEAR(Section.STATUS, Way.TEXT, "Benefit year", "renew", "renews"),
    COORDINATION(Section.STATUS, Way.TEXT, "Coordination of benefits", "cob"),
    DEPENDENT_AGE(Section.STATUS, Way.TEXT, "Dependent age limit"),
    CLAIMS_ADDRESS(Section.STATUS, Way.TEXT, "Claims address"),
    ASSIGNMENT(Section.STATUS, Way.YES_NO, "Assignment of benefits", "assignment"),
    FEE_BASIS(Section.STATUS, Way.TEXT, "Fee basis", "ucr"),

    MAXIMUM(Section.MONEY, Way.AMOUNT, "Maximum", "max"),
    MAXIMUM_FAMILY(Section.MONEY, Way.AMOUNT, "Family maximum", "family max"),
    MAXIMUM_LEFT(Section.MONEY, Way.DOLLARS, "Maximum left"),
    DEDUCTIBLE(Section.MONEY, Way.AMOUNT, "Deductible", "ded"),
    DEDUCTIBLE_FAMILY(Section.MONEY, Way.AMOUNT, "Family deductible", "family ded"),
    DEDUCTIBLE_MET(Section.MONEY, Way.DOLLARS, "Deductible met"),
    DEDUCTIBLE_WAIVED(Section.MONEY, Way.WAIVED, "Deductible waived for"),
    PREVENTIVE_COUNTS(Section.MONEY, Way.COUNTS, "Preventive counts toward the maximum"),
    ORTHO_PERCENT(Section.MONEY, Way.PERCENT, "Orthodontics", "ortho"),
    ORTHO_LIFETIME(Section.MONEY, Way.AMOUNT, "Orthodontics lifetime maximum", "ortho life"),
    ORTHO_USED(Section.MONEY, Way.DOLLARS, "Orthodontics used"),
    ORTHO_AGE(Section.MONEY, Way.AGE, "Orthodontics age limit", "ortho"),

    PREVENTIVE(Section.PERCENT, Way.PERCENT, "Preventive", "prev"),
    BASIC(Section.PERCENT, Way.PERCENT, "Basic", "basic"),
    MAJOR(Section.PERCENT, Way.PERCENT, "Major", "major"),
    ENDODONTICS(Section.PERCENT, Way.PERCENT, "Root canals", "endo"),
    PERIODONTICS(Section.PERCENT, Way.PERCENT, "Periodontics", "perio"),
    ORAL_SURGERY(Section.PERCENT, Way.PERCENT, "Oral surgery", "oral surgery"),
    SCALING(Section.PERCENT, Way.PERCENT, "Scaling and root planing", "srp"),
    MAINTENANCE(Section.PERCENT, Way.PERCENT, "Perio maintenance", "perio maintenance"),
    CROWNS(Section.PERCENT, Way.PERCENT, "Crowns", "crowns"),
    IMPLANTS(Section.PERCENT, Way.PERCENT, "Implants", "implants"),
    NIGHT_GUARD(Section.PERCENT, Way.PERCENT, "Night guard", "night guard"),
    SEALANTS(Section.PERCENT, Way.PERCENT, "Sealants", "sealants"),
    NITROUS(Section.PERCENT, Way.PERCENT, "Nitrous oxide", "nitrous"),

    EXAMS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Exams, how often", "exam"),
    EXAMS_SHARED(Section.FREQUENCY, Way.YES_NO, "Limited exams share with exams"),
    CLEANINGS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Cleanings, how often", "prophy"),
    CLEANINGS_SHARED(Section.FREQUENCY, Way.YES_NO, "Cleanings share with perio maintenance"),
    BITEWINGS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Bitewings, how often", "bw"),
    SERIES_OFTEN(Section.FREQUENCY, Way.OFTEN, "Full series or panoramic, how often", "pano"),
    SERIES_SHARED(Section.FREQUENCY, Way.YES_NO, "Full series and panoramic share"),
    FLUORIDE_OFTEN(Section.FREQUENCY, Way.OFTEN, "Fluoride, how often", "fluoride"),
    FLUORIDE_AGE(Section.FREQUENCY, Way.AGE, "Fluoride age limit", "fluoride"),
    SEALANTS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Sealants, how often", "sealants"),
    SEALANTS_AGE(Section.FREQUENCY, Way.AGE, "Sealants age limit", "sealants"),
    SEALANTS_TEETH(Section.FREQUENCY, Way.TEXT, "Sealants on teeth"),
    SCALING_OFTEN(Section.FREQUENCY, Way.OFTEN, "Scaling and root planing, how often", "srp"),
    MAINTENANCE_OFTEN(Section.FREQUENCY, Way.OFTEN, "Perio maintenance, how often", "perio maintenance"),
    DEBRIDEMENT_OFTEN(Section.FREQUENCY, Way.OFTEN, "Full mouth debridement, how often", "debridement"),
    FILLINGS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Fillings on the same surface, how often", "fillings"),
    CROWNS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Crowns, how often", "crowns"),
    BRIDGES_OFTEN(Section.FREQUENCY, Way.OFTEN, "Bridges, how often", "bridges"),
    DENTURES_OFTEN(Section.FREQUENCY, Way.OFTEN, "Dentures, how often", "dentures"),
    IMPLANTS_OFTEN(Section.FREQUENCY, Way.OFTEN, "Implants, how often", "implants"),
    LAST_EXAM(Section.FREQUENCY, Way.DATE, "Last exam"),
    LAST_CLEANING(Section.FREQUENCY, Way.DATE, "Last cleaning"),
    LAST_BITEWINGS(Section.FREQUENCY, Way.DATE, "Last bitewings"),
    LAST_SERIES(Section.FREQUENCY, Way.DATE, "Last full series or panoramic"),

    WAIT_PREVENTIVE(Section.RULES, Way.WAIT, "Wait for preventive", "wait prev"),
    WAIT_BASIC(Section.RULES, Way.WAIT, "Wait for basic", "wait basic"),
    WAIT_MAJOR(Section.RULES, Way.WAIT, "Wait for major", "wait major"),
    WAIT_ORTHO(Section.RULES, Way.WAIT, "Wait for orthodontics", "wait ortho"),
    MISSING_TOOTH(Section.RULES, Way.YES_NO, "Missing tooth clause", "missing tooth clause", "missing tooth", "mtc"),
    DOWNGRADE_FILLINGS(
            Section.RULES,
            Way.YES_NO,
            "Back tooth white fillings downgraded",
            "posterior composites downgrade",
            "fillings downgrade",
            "downgrade fillings"),
    DOWNGRADE_CROWNS(Section.RULES, Way.YES_NO, "Crowns downgraded", "crowns downgrade", "downgrade crowns"),
    PAYS_ON(Section.RULES, Way.CHOICE, "Pays on", "pays on", "prep date", "seat date"),
    PREAUTHORIZATION(Section.RULES, Way.TEXT, "Pre-authorization", "preauthorization", "preauth", "pred"),
    ALTERNATE_BENEFIT(Section.RULES, Way.YES_NO, "Alternate benefit", "alternate benefit", "alternate"),
    EXCLUSIONS(Section.RULES, Way.EXCLUDED, "Not covered", "excl");

    private final Section section;
    private final Way way;
    private final String label;
    private final List<String> words;

    Question(Section section, Way way, String label, String... words) {
        this.section = section;
        this.way = way;
        this.label = label;
        this.words = List.of(words);
    }

    public Section section() {
        return section;
    }

    public Way way() {
        return way;
    }

    /** What the note calls it, in every language the same, so that every desk can read the note back. */
    String label() {
        return label;
    }

    /** The words with which a quick entry line begins to answer it; empty for none. */
    String head() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /** All words with which a line may begin to answer it. */
    List<String> heads() {
        return switch (way) {
            case CHOICE -> head().isEmpty() ? List.of() : List.of(head());
            default -> words;
        };
    }

    /** What can be answered, as the note says it; empty where anything can be. */
    public List<String> choices() {
        return way == Way.CHOICE ? words.subList(1, words.size()) : List.of();
    }

    /** Whether the answer holds for the patient, not for everybody on the plan. */
    boolean isOfPatient() {
        return switch (this) {
            case ACTIVE, EFFECTIVE, TERMINATION, MAXIMUM_LEFT, DEDUCTIBLE_MET, ORTHO_USED -> true;
            case LAST_EXAM, LAST_CLEANING, LAST_BITEWINGS, LAST_SERIES -> true;
            default -> false;
        };
    }
}
