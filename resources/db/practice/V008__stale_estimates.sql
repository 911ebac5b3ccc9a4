-- Whose estimates have to be reckoned anew before somebody looks at all of them: of a patient, of a plan's patients, or of everybody
-- (number 0). The triggers only make a mark; where the marks lead is looked up when it is asked. Benefits
-- have no trigger: they are written most, and the server remembers them by itself.

CREATE TABLE staleestimate (
  Of TEXT NOT NULL,
  Number INTEGER NOT NULL,
  PRIMARY KEY (Of, Number)
) WITHOUT ROWID;

INSERT INTO staleestimate VALUES ('everybody', 0);

CREATE TRIGGER stale_procedure_added AFTER INSERT ON procedurelog WHEN NEW.ProcStatus IN ('TP', 'TPi') BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('patient', NEW.PatNum); END;

CREATE TRIGGER stale_procedure_changed AFTER UPDATE ON procedurelog WHEN NEW.ProcStatus IN ('TP', 'TPi') OR OLD.ProcStatus IN ('TP', 'TPi') BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('patient', NEW.PatNum); END;

CREATE TRIGGER stale_attach_added AFTER INSERT ON treatplanattach BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', PatNum FROM procedurelog WHERE ProcNum = NEW.ProcNum; END;

CREATE TRIGGER stale_link_added AFTER INSERT ON patplan BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', NEW.PatNum WHERE EXISTS (SELECT 1 FROM procedurelog
    WHERE PatNum = NEW.PatNum AND ProcStatus IN ('TP', 'TPi')); END;

CREATE TRIGGER stale_substitute_added AFTER INSERT ON substitutionlink BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_line_added AFTER INSERT ON claimproc WHEN NEW.Status NOT IN ('Estimate', 'CapEstimate') AND NEW.PlanNum <> 0 BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_fee_added AFTER INSERT ON fee BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covcat_added AFTER INSERT ON covcat BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covspan_added AFTER INSERT ON covspan BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_codegroup_added AFTER INSERT ON codegroup BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_preference_added AFTER INSERT ON preference BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_attach_changed AFTER UPDATE ON treatplanattach BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', PatNum FROM procedurelog WHERE ProcNum = NEW.ProcNum; END;

CREATE TRIGGER stale_link_changed AFTER UPDATE ON patplan BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', NEW.PatNum WHERE EXISTS (SELECT 1 FROM procedurelog
    WHERE PatNum = NEW.PatNum AND ProcStatus IN ('TP', 'TPi')); END;

CREATE TRIGGER stale_substitute_changed AFTER UPDATE ON substitutionlink BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_line_changed AFTER UPDATE ON claimproc WHEN NEW.Status NOT IN ('Estimate', 'CapEstimate') AND NEW.PlanNum <> 0 BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_fee_changed AFTER UPDATE ON fee BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covcat_changed AFTER UPDATE ON covcat BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covspan_changed AFTER UPDATE ON covspan BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_codegroup_changed AFTER UPDATE ON codegroup BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_preference_changed AFTER UPDATE ON preference BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_attach_gone AFTER DELETE ON treatplanattach BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', PatNum FROM procedurelog WHERE ProcNum = OLD.ProcNum; END;

CREATE TRIGGER stale_link_gone AFTER DELETE ON patplan BEGIN
  INSERT OR IGNORE INTO staleestimate SELECT 'patient', OLD.PatNum WHERE EXISTS (SELECT 1 FROM procedurelog
    WHERE PatNum = OLD.PatNum AND ProcStatus IN ('TP', 'TPi')); END;

CREATE TRIGGER stale_substitute_gone AFTER DELETE ON substitutionlink BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', OLD.PlanNum); END;

CREATE TRIGGER stale_line_gone AFTER DELETE ON claimproc WHEN OLD.Status NOT IN ('Estimate', 'CapEstimate') AND OLD.PlanNum <> 0 BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', OLD.PlanNum); END;

CREATE TRIGGER stale_fee_gone AFTER DELETE ON fee BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covcat_gone AFTER DELETE ON covcat BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_covspan_gone AFTER DELETE ON covspan BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_codegroup_gone AFTER DELETE ON codegroup BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_preference_gone AFTER DELETE ON preference BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_link_moved AFTER UPDATE OF PatNum ON patplan WHEN OLD.PatNum <> NEW.PatNum BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('patient', OLD.PatNum); END;

CREATE TRIGGER stale_subscription_changed AFTER UPDATE OF PlanNum, DateEffective ON inssub BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_plan_changed AFTER UPDATE ON insplan BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('plan', NEW.PlanNum); END;

CREATE TRIGGER stale_patient_changed AFTER UPDATE OF Birthdate, PriProv ON patient BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('patient', NEW.PatNum); END;

CREATE TRIGGER stale_treatment_plan_changed AFTER UPDATE OF TPStatus ON treatplan BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('patient', NEW.PatNum); END;

CREATE TRIGGER stale_feesched_changed AFTER UPDATE OF FeeSchedType ON feesched BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_procedurecode_changed AFTER UPDATE OF ProcCode, SubstitutionCode, SubstOnlyIf, NoBillIns ON procedurecode BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_provider_changed AFTER UPDATE OF FeeSched ON provider BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;

CREATE TRIGGER stale_definition_changed AFTER UPDATE OF ItemOrder ON definition BEGIN
  INSERT OR IGNORE INTO staleestimate VALUES ('everybody', 0); END;
