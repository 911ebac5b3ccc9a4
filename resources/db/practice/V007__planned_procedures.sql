-- Estimates are kept for planned procedures; there are few of them, however many have been done.
CREATE INDEX procedurelog_planned ON procedurelog (PatNum) WHERE ProcStatus IN ('TP', 'TPi');
