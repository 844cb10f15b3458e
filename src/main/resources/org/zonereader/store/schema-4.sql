-- Version 4: lists and search that do not read whole reports. Frozen.

-- One row per report that is shown (current_report); kept so by SearchIndex at the end of every
-- transaction. The id is the report's place in time, so that "newest first" is the order of ids:
-- days since 0000-01-01 << 20 | number within the day; without a full date, number - (1 << 40).
CREATE TABLE listed (
  id     INTEGER PRIMARY KEY,
  report INTEGER NOT NULL UNIQUE REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  zone   TEXT    NOT NULL
) STRICT;
CREATE INDEX listed_by_zone ON listed (zone, report);

-- Grows with every change of listed, so that what was read from it is known to hold still.
CREATE TABLE listing (
  version INTEGER NOT NULL
) STRICT;
INSERT INTO listing VALUES (0);

-- Reports whose row in listed, and in the index, is to be looked at before the transaction ends.
CREATE TABLE stale (
  report INTEGER PRIMARY KEY
) STRICT;

-- The conditions stand in place of OR IGNORE, which the outer statement's own conflict clause, or a
-- foreign key's action, would overrule.
CREATE TRIGGER report_inserted AFTER INSERT ON report BEGIN
  INSERT INTO stale SELECT new.id WHERE new.id NOT IN (SELECT report FROM stale);
END;
CREATE TRIGGER report_updated AFTER UPDATE ON report
WHEN (old.state, old.replaced_by, old.zone, old.year, old.month, old.day, old.text)
  IS NOT (new.state, new.replaced_by, new.zone, new.year, new.month, new.day, new.text)
BEGIN
  INSERT INTO stale SELECT new.id WHERE new.id NOT IN (SELECT report FROM stale);
  -- Whether an older version is shown depends on this one.
  INSERT INTO stale SELECT id FROM report
    WHERE replaced_by = new.id AND id NOT IN (SELECT report FROM stale);
END;
CREATE TRIGGER report_deleted BEFORE DELETE ON report BEGIN
  INSERT INTO stale SELECT old.id WHERE old.id NOT IN (SELECT report FROM stale);
  INSERT INTO stale SELECT id FROM report
    WHERE replaced_by = old.id AND id NOT IN (SELECT report FROM stale);
END;

-- The search index, by listed.id: every pair of neighbouring characters with its places, which
-- answers strings of two characters and more; and the characters of each report.
-- Tokens are made by text.Grams; the tokenizer only splits at the spaces between them.
CREATE VIRTUAL TABLE pairs USING fts5 (
  grams, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE characters USING fts5 (
  grams, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none');
-- Bytes a transaction gathers before it writes a segment; the default, 1 MB, is 100 reports.
INSERT INTO pairs (pairs, rank) VALUES ('hashsize', 33554432);
INSERT INTO characters (characters, rank) VALUES ('hashsize', 8388608);

-- No query asks for clauses or priorities by theme (report_theme answers that), and a report has
-- about sixty clauses: each paid for these with every import.
DROP INDEX clause_by_theme;
DROP INDEX clause_by_second;
DROP INDEX priority_theme_by_theme;

INSERT INTO stale SELECT id FROM report;
