-- Plans that pay for another code than the one done.

CREATE TABLE substitutionlink (
  SubstitutionLinkNum INTEGER PRIMARY KEY AUTOINCREMENT,
  PlanNum INTEGER NOT NULL REFERENCES insplan DEFERRABLE INITIALLY DEFERRED,
  CodeNum INTEGER NOT NULL REFERENCES procedurecode DEFERRABLE INITIALLY DEFERRED,
  SubstitutionCode TEXT NOT NULL DEFAULT '',
  SubstOnlyIf TEXT NOT NULL DEFAULT 'Always'
);
CREATE INDEX substitutionlink_plan ON substitutionlink (PlanNum);
