package org.frontdesk.domain.benefit.overrule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.frontdesk.domain.benefit.BenefitEdits;
import org.frontdesk.domain.edits.RowKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverrulingTest {
    private final Overruling overruling = new Overruling(Plain.REACH);

    @ParameterizedTest(name = "{0} beats {1}: {2}")
    @CsvSource({
        "patient percent crowns 60,      plan percent crowns 50,      true",
        "patient percent crowns 50,      plan percent crowns 50,      true",
        "patient percent all 60,         plan percent crowns 50,      true",
        "patient percent all 60,         plan percent D2740 50,       true",
        "patient percent general 60,     plan percent crowns 50,      true",
        "patient percent general 60,     plan percent D2740 50,       true",
        "patient percent general 60,     plan percent prophy 50,      true",
        "patient percent general 60,     plan percent ortho 50,       false",
        "patient percent general 60,     plan percent D8080 50,       false",
        "patient percent general 60,     plan percent braces 50,      false",
        "patient percent general 60,     plan percent all 50,         false",
        "patient percent crowns 60,      plan percent fillings 50,    false",
        "patient percent crowns 60,      plan percent general 50,     false",
        "patient percent prophy 60,      plan percent D1110 50,       true",
        "patient percent prophy 60,      plan percent adultprophy 50, true",
        "patient percent adultprophy 60, plan percent prophy 50,      false",
        "patient percent crowns,         plan percent crowns 50,      false",
        "plan percent crowns 60,         patient percent crowns 50,   false",
        "patient percent crowns 60,      patient percent crowns 50,   false",
        "patient deductible all 25,      plan deductible all 50,      true",
        "patient deductible all 75,      plan deductible all 50,      true",
        "patient deductible all 25,      plan deductible crowns 50,   false",
        "patient deductible all 25,      plan deductible family-all 50, false",
        "patient max all 1000,           plan max all 1500,           true",
        "patient max all 1500,           plan max all 1500,           true",
        "patient max all 2000,           plan max all 1500,           false",
        "plan max all 1500,              patient max all 2000,        true",
        "plan max all 1500,              patient max all 1500,        false",
        "plan max all 1500,              patient max all,             true",
        "patient max all 1000,           plan max all,                true",
        "patient max family-all 1000,    plan max all 1500,           false",
        "patient yearly prophy 3,        plan yearly prophy 2,        true",
        "patient months prophy 6,        plan yearly prophy 2,        true",
        "patient yearly prophy 3,        plan yearly D1110 2,         true",
        "patient yearly crowns 3,        plan yearly crowns 2,        false",
        "patient yearly all 3,           plan yearly prophy 2,        false",
        "patient age prophy 20,          plan age prophy 18,          false",
        "patient age prophy 20,          plan yearly prophy 2,        false",
        "patient wait crowns 6,          plan wait crowns 12,         false",
        "patient excluded crowns,        plan excluded crowns,        false",
        "patient max prophy 100,         plan yearly prophy 2,        false",
        "patient percent crowns sixty,   plan percent crowns 50,      false"
    })
    void whichRowCountsIsKnown(String row, String other, boolean beats) {
        assertThat(overruling.overrules(Plain.row(row), Plain.row(other))).isEqualTo(beats);
    }

    @Test
    void aRemovedRowNeitherOverrulesNorIsOverruled() {
        var edits = new BenefitEdits(List.of());
        RowKey plan = edits.add(Plain.row("plan percent crowns 50"), Optional.empty());
        RowKey other = edits.add(Plain.row("plan percent fillings 80"), Optional.empty());
        RowKey own = edits.add(Plain.row("patient percent crowns 60"), Optional.empty());
        assertThat(overruling.overruled(edits.rows())).isEqualTo(Map.of(plan, own));
        edits.remove(own);
        assertThat(overruling.overruled(edits.rows())).isEmpty();
        edits.undo();
        edits.remove(plan);
        assertThat(overruling.overruled(edits.rows())).isEmpty();
        assertThat(edits.row(other)).isPresent();
    }
}
