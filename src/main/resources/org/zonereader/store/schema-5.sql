-- Version 5: the seal, which says whether the sums beside the file are those of the file. Frozen.

-- A file that was closed whole has the id that its sums have; every write takes it away (''), so
-- that sums are only ever compared with the pages they were made of.
CREATE TABLE seal (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id  TEXT NOT NULL                           -- store.Seal says how it is made up
) STRICT;
INSERT INTO seal VALUES (1, '');
