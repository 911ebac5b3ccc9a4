-- Further customer keys may have fewer permissions than the owner's: names of permission groups with commas between.
ALTER TABLE practicekey ADD COLUMN Permissions TEXT NOT NULL DEFAULT '';
