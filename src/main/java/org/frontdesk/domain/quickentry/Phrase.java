package org.frontdesk.domain.quickentry;

import java.util.List;

/** Every kind of phrase that the quick entry line understands, with examples; the words for it are in the strings. */
public enum Phrase {
    CLASSES("100/80/50", "100/80/50/50", "100-80-50"),
    PERCENT("basic 80", "perio 50%", "80% crowns", "basic, endo 70", "prev/basic/major 100/80/50", "D2740 50"),
    MAXIMUM("max 1500", "max 1500/3000", "$1,500 annual max", "family max 3000", "max 1.5k"),
    LIFETIME_MAXIMUM("lifetime max 5000", "ortho life 1000", "ortho max 1500", "implants life max 2000"),
    BEYOND_MAXIMUM("max 1500 not prev"),
    DEDUCTIBLE("ded 50", "ded 50/150", "$50 deductible", "ded ind 50 fam 150", "ortho ded 50", "ded 100 lifetime"),
    NO_DEDUCTIBLE("ded 50/150 not prev", "ded 50 except dx, x-ray", "prev 100 no ded", "no ded"),
    COPAYMENT("exam copay 15", "$15 copay exam"),
    TIMES_PER_YEAR("prophy 2/y", "2 exams per year", "cleanings twice a year", "bw 1 per benefit year"),
    TIMES_PER_TWELVE_MONTHS("prophy 2/12m", "exam 3 in any 12 months"),
    ONCE_EVERY("pano 1/5y", "bw every 6 months", "fmx once every 5 years", "exam q6m"),
    COUNTED_BY("crown 1/7y per tooth", "srp 1/24m per quad", "srp 1 per quad per 24 months"),
    AGE("fl <=18", "sealants <16", "fl through age 18", "sealants under 16", "fl 18 and under", "fl age limit 18"),
    WAITING("wait major 12m", "12 month wait major", "basic 80 wait 6m", "wait basic 6m, major 12m"),
    EXCLUSION("excl implants", "no implants", "implants not covered"),
    ORTHODONTICS("ortho 50 life 1000 <=18"),
    TOGETHER("fl <=18 1/y", "crowns 50 1/5y wait 12m");

    private final List<String> examples;

    Phrase(String... examples) {
        this.examples = List.of(examples);
    }

    /** Lines that are understood in any practice that has the standard categories and groups. */
    public List<String> examples() {
        return examples;
    }
}
