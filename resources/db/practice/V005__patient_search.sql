-- What a patient is searched by, without case, accents and the signs of telephone numbers; kept by the triggers. The functions
-- fold and dial are the program's own.

CREATE TABLE patientsearch (
  PatNum INTEGER PRIMARY KEY,
  LName TEXT NOT NULL,
  FName TEXT NOT NULL,
  Phones TEXT NOT NULL
);
CREATE INDEX patientsearch_name ON patientsearch (LName, FName);
CREATE INDEX patientsearch_first ON patientsearch (FName);

INSERT INTO patientsearch
  SELECT PatNum, fold(LName), fold(FName), dial(HmPhone) || '/' || dial(WkPhone) || '/' || dial(WirelessPhone) FROM patient;

CREATE TRIGGER patient_added AFTER INSERT ON patient BEGIN
  INSERT INTO patientsearch VALUES (NEW.PatNum, fold(NEW.LName), fold(NEW.FName), dial(NEW.HmPhone) || '/' || dial(NEW.WkPhone) || '/' || dial(NEW.WirelessPhone)); END;

CREATE TRIGGER patient_changed AFTER UPDATE OF LName, FName, HmPhone, WkPhone, WirelessPhone ON patient BEGIN
  UPDATE patientsearch SET LName = fold(NEW.LName), FName = fold(NEW.FName), Phones = dial(NEW.HmPhone) || '/' || dial(NEW.WkPhone) || '/' || dial(NEW.WirelessPhone) WHERE PatNum = NEW.PatNum; END;

CREATE TRIGGER patient_gone AFTER DELETE ON patient BEGIN DELETE FROM patientsearch WHERE PatNum = OLD.PatNum; END;

CREATE INDEX claimproc_plan ON claimproc (PlanNum);
