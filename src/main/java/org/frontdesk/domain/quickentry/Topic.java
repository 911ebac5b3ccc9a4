package org.frontdesk.domain.quickentry;

import java.util.List;

/** What the desk calls things, and where the practice's system keeps them. */
enum Topic {
    PREVENTIVE(
            true,
            words(
                    "prev",
                    "prevent",
                    "preventive",
                    "preventative",
                    "preventives",
                    "prv",
                    "class 1",
                    "class i",
                    "type 1",
                    "type i",
                    "tier 1",
                    "diagnostic and preventive",
                    "preventive and diagnostic",
                    "prev and diag",
                    "diag and prev",
                    "prev and dx",
                    "dx and prev",
                    "prev / diag",
                    "diag / prev",
                    "prev / dx",
                    "dx / prev",
                    "d and p",
                    "p and d"),
            words("Diagnostic", "DiagnosticXRay", "RoutinePreventive")),
    BASIC(
            true,
            words("basic", "basics", "bas", "class 2", "class ii", "type 2", "type ii", "tier 2", "basic restorative"),
            words("Restorative", "Endodontics", "Periodontics", "OralSurgery")),
    MAJOR(
            true,
            words(
                    "major",
                    "majors",
                    "maj",
                    "class 3",
                    "class iii",
                    "type 3",
                    "type iii",
                    "tier 3",
                    "major restorative"),
            words("Crowns", "Prosthodontics")),
    ROUTINE("RoutinePreventive", words("routine preventive", "routine prev", "routine")),
    DIAGNOSTIC("Diagnostic", words("diagnostic", "diagnostics", "diag", "dx")),
    XRAYS("DiagnosticXRay", words("x ray", "x rays", "xray", "xrays", "radiograph", "radiographs", "films", "rads")),
    RESTORATIVE("Restorative", words("restorative", "resto", "filling", "fillings", "fill", "fills")),
    ENDO("Endodontics", words("endo", "endodontic", "endodontics", "root canal", "root canals", "rct", "rcts", "rc")),
    PERIO("Periodontics", words("perio", "periodontic", "periodontics", "periodontal", "gum")),
    ORAL_SURGERY(
            "OralSurgery",
            words("oral surgery", "oral surg", "os", "surgery", "extraction", "extractions", "ext", "exts")),
    PROSTHODONTICS(
            "Prosthodontics",
            words(
                    "prosth",
                    "prostho",
                    "pros",
                    "prosthodontic",
                    "prosthodontics",
                    "dentures and bridges",
                    "bridges and dentures",
                    "bridge",
                    "bridges")),
    MAXILLOFACIAL("MaxillofacialProsth", words("maxillofacial", "maxillofacial prosth", "mfp")),
    ACCIDENT("Accident", words("accident", "accidents", "accidental")),
    ORTHO("Orthodontics", words("ortho", "orthodontic", "orthodontics", "orthodontia", "braces")),
    ADJUNCTIVE("Adjunctive", words("adjunctive", "adjunct")),

    EXAM("Diagnostic", "Exam", words("exam", "exams", "oral exam", "oral exams", "checkup", "checkups", "evals")),
    CROWN("Crowns", "", words("crown", "crowns", "crn", "crns")),
    DENTURE("Prosthodontics", "", words("denture", "dentures", "dent")),
    BITEWINGS("", "BW", words("bw", "bws", "bwx", "bwxs", "bitewing", "bitewings", "bite wing", "bite wings")),
    PANO(
            "",
            "PanoFMX",
            words(
                    "pano",
                    "panos",
                    "panorex",
                    "panoramic",
                    "pan",
                    "fmx",
                    "fms",
                    "fmxr",
                    "full mouth x rays",
                    "full mouth x ray",
                    "full mouth xrays",
                    "full mouth series",
                    "full series",
                    "pano / fmx",
                    "fmx / pano",
                    "pano and fmx",
                    "fmx and pano",
                    "pano or fmx",
                    "fmx or pano",
                    "panoramic x ray",
                    "pano x ray")),
    PROPHY(
            "",
            "Prophy",
            words("prophy", "prophies", "prophys", "proph", "prophylaxis", "cleaning", "cleanings", "clean")),
    FLUORIDE("", "Fluoride", words("fluoride", "fluorides", "flouride", "fluor", "fl", "fluoride varnish", "varnish")),
    SEALANT("", "Sealant", words("sealant", "sealants", "seal", "seals")),
    SCALING(
            "",
            "SRP",
            words(
                    "srp",
                    "srps",
                    "scaling and root planing",
                    "scaling root planing",
                    "scaling",
                    "root planing",
                    "deep cleaning",
                    "deep cleanings")),
    MAINTENANCE(
            "",
            "Perio",
            words(
                    "perio maint",
                    "perio maintenance",
                    "periodontal maintenance",
                    "perio mt",
                    "perio main",
                    "pm",
                    "pmt",
                    "perio prophy",
                    "perio cleaning",
                    "perio cleanings")),
    DEBRIDEMENT(
            "",
            "FMDebride",
            words("full mouth debridement", "full debridement", "debridement", "debride", "fmd", "gross debridement")),
    CANCER_SCREENING("", "", words("cancer screening", "cancer screenings", "oral cancer screening")),
    IMPLANT("", "", words("implant", "implants", "impl")),
    NIGHT_GUARD(
            "D9944",
            words("night guard", "night guards", "nightguard", "nightguards", "occlusal guard", "occlusal guards")),
    NITROUS("D9230", words("nitrous", "nitrous oxide", "laughing gas"));

    private final boolean aClass;
    private final List<String> words;
    private final List<String> categories;
    private final String group;
    private final String code;

    /** A class of an insurer: several categories. */
    Topic(boolean aClass, List<String> words, List<String> categories) {
        this.aClass = aClass;
        this.words = words;
        this.categories = categories;
        group = "";
        code = "";
    }

    /** One category, or a code where it begins with D and a digit. */
    Topic(String place, List<String> words) {
        aClass = false;
        this.words = words;
        boolean isCode = place.matches("D\\d{4}");
        categories = isCode ? List.of() : List.of(place);
        code = isCode ? place : "";
        group = "";
    }

    /** A group of codes, standard or by its name, of a category that is meant by percentages and deductibles, if one is. */
    Topic(String category, String group, List<String> words) {
        aClass = false;
        this.words = words;
        categories = category.isEmpty() ? List.of() : List.of(category);
        this.group = group;
        code = "";
    }

    private static List<String> words(String... words) {
        return List.of(words);
    }

    boolean isClass() {
        return aClass;
    }

    List<String> words() {
        return words;
    }

    /** The EbenefitCats, none for a group or code. */
    List<String> categories() {
        return categories;
    }

    /** The CodeGroupFixed, empty for none. */
    String group() {
        return group;
    }

    /** The ProcCode, empty for none. */
    String code() {
        return code;
    }

    /** Whether it may stand in a count although it names no group: then it is not clear which group. */
    boolean isUnclearCount() {
        return this == PERIO || this == XRAYS;
    }
}
