package org.frontdesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitDraft;
import org.frontdesk.domain.benefit.BenefitOwner;
import org.frontdesk.domain.benefit.BenefitType;
import org.frontdesk.domain.benefit.CoverageLevel;
import org.frontdesk.domain.benefit.QuantityQualifier;
import org.frontdesk.domain.benefit.TimePeriod;
import org.frontdesk.domain.benefit.TreatmentArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitWordsTest {
    /** Type, level, target, percent, amount, period, qualifier, quantity, area; then the sentence in English and in Spanish. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "COINSURANCE|NONE|Restorative|80|-|CALENDAR_YEAR|NONE|0|NONE|Pays 80% of fillings|Paga el 80 % de"
                        + " empastes",
                "COINSURANCE|NONE|Restorative|0|-|CALENDAR_YEAR|NONE|0|NONE|Pays 0% of fillings|Paga el 0 % de"
                        + " empastes",
                "COINSURANCE|NONE|Restorative|-|-|CALENDAR_YEAR|NONE|0|NONE|Pays a percentage of fillings that is not"
                        + " stated|Paga un porcentaje no indicado de empastes",
                "COINSURANCE|NONE|-|50|-|LIFETIME|NONE|0|NONE|Pays 50% of everything in a lifetime|Paga el 50 % de"
                        + " todo de por vida",
                "COINSURANCE|NONE|Restorative|30|-|NONE|VISITS|2|NONE|Pays 30% of fillings (2 visits)|Paga el 30 % de"
                        + " empastes (2 visitas)",
                "DEDUCTIBLE|INDIVIDUAL|-|-|50|CALENDAR_YEAR|NONE|0|NONE|Deductible $50 per person|Deducible de $50 por"
                        + " persona",
                "DEDUCTIBLE|FAMILY|-|-|149.50|CALENDAR_YEAR|NONE|0|NONE|Deductible $149.50 per family|Deducible de"
                        + " $149.50 por familia",
                "DEDUCTIBLE|INDIVIDUAL|Diagnostic|-|0|CALENDAR_YEAR|NONE|0|NONE|No deductible per person for exams and"
                        + " diagnostics|Sin deducible por persona para exámenes y diagnóstico",
                "DEDUCTIBLE|INDIVIDUAL|-|-|-|CALENDAR_YEAR|NONE|0|NONE|Deductible not stated per person|Deducible no"
                        + " indicado por persona",
                "LIMITATIONS|INDIVIDUAL|-|-|1500|CALENDAR_YEAR|NONE|0|NONE|Pays at most $1,500 per person per calendar"
                        + " year|Paga como máximo $1,500 por persona por año calendario",
                "LIMITATIONS|INDIVIDUAL|Orthodontics|-|1000|LIFETIME|NONE|0|NONE|Pays at most $1,000 for orthodontics"
                        + " per person in a lifetime|Paga como máximo $1,000 para ortodoncia por persona de por vida",
                "LIMITATIONS|NONE|Prophy|-|-|CALENDAR_YEAR|NUMBER_OF_SERVICES|2|NONE|2 cleanings per calendar year|2"
                        + " limpiezas por año calendario",
                "LIMITATIONS|NONE|Prophy|-|-|NUMBER_IN_LAST_12_MONTHS|NUMBER_OF_SERVICES|1|NONE|1 cleaning in the last"
                        + " 12 months|1 limpieza en los últimos 12 meses",
                "LIMITATIONS|NONE|SRP|-|-|NONE|YEARS|2|QUADRANT|1 scaling and root planing per quadrant every 2"
                        + " years|1 raspado y alisado radicular por cuadrante cada 2 años",
                "LIMITATIONS|NONE|Exam|-|-|NONE|MONTHS|6|NONE|1 exam every 6 months|1 examen cada 6 meses",
                "LIMITATIONS|NONE|Exam|-|-|NONE|MONTHS|0|NONE|How often exams: not stated|Frecuencia de exámenes no"
                        + " indicada",
                "LIMITATIONS|NONE|Sealant|-|-|NONE|AGE_LIMIT|15|NONE|Sealants through age 15|Selladores hasta los 15"
                        + " años de edad",
                "LIMITATIONS|NONE|Sealant|-|-|NONE|NONE|0|NONE|Limit for sealants not stated|Límite para selladores no"
                        + " indicado",
                "WAITING_PERIOD|NONE|Crowns|-|-|SERVICE_YEAR|MONTHS|12|NONE|Waits 12 months for crowns|Espera de 12"
                        + " meses para coronas",
                "EXCLUSIONS|NONE|Crowns|-|-|CALENDAR_YEAR|NONE|0|NONE|Does not pay for crowns|No paga coronas",
                "COPAYMENT|NONE|Crowns|-|20|CALENDAR_YEAR|NONE|0|NONE|Patient pays $20 for crowns|El paciente paga $20"
                        + " para coronas",
                "ACTIVE_COVERAGE|NONE|-|-|-|CALENDAR_YEAR|NONE|0|NONE|Coverage is active|La cobertura está activa",
            })
    void aRowIsSaidInPlainWords(
            BenefitType type,
            CoverageLevel level,
            String target,
            String percent,
            String amount,
            TimePeriod period,
            QuantityQualifier qualifier,
            String quantity,
            TreatmentArea area,
            String english,
            String spanish) {
        var row = new BenefitDraft(
                        BenefitOwner.PLAN,
                        type,
                        level,
                        0,
                        "",
                        0,
                        percent == null ? "" : percent,
                        amount == null ? "" : amount,
                        period,
                        qualifier,
                        quantity,
                        area)
                .read()
                .orElseThrow();
        for (Locale locale : new Locale[] {Locale.US, Locale.of("es")}) {
            var words = new BenefitWords(new Strings(locale));
            String said = words.sentence(row, Optional.ofNullable(target).map(name -> standard(words, name)));
            assertThat(said).isEqualTo(locale.equals(Locale.US) ? english : spanish);
        }
    }

    private static BenefitWords.Target standard(BenefitWords words, String name) {
        BenefitWords.Target group = words.group(name, name);
        return group.many().equals(name) ? words.category(name, name) : group;
    }
}
