-- Version 4: lists and search that do not read whole reports. Frozen.

-- One row per report that is shown (current_report); kept so by SearchIndex at the end of every
-- transaction. The id is the report's place in time, so that "newest first" is the order of ids:
-- days since 0000-01-01 << 20 | number within the day; without a full date, report - (1 << 40).
CREATE TABLE listed (
  id     INTEGER PRIMARY KEY,
  report INTEGER NOT NULL UNIQUE REFERENCES report (id) DEFERRABLE INITIALLY DEFERRED,
  zone   TEXT    NOT NULL
) STRICT;
CREATE INDEX listed_by_zone ON listed (zone, report);

-- Reports whose row in listed, and in the index, is to be looked at before the transaction ends.
CREATE TABLE stale (
  report INTEGER PRIMARY KEY
) STRICT;

CREATE TRIGGER report_inserted AFTER INSERT ON report BEGIN
  INSERT OR IGNORE INTO stale VALUES (new.id);
END;
CREATE TRIGGER report_updated AFTER UPDATE ON report
WHEN (old.state, old.replaced_by, old.zone, old.year, old.month, old.day, old.text)
  IS NOT (new.state, new.replaced_by, new.zone, new.year, new.month, new.day, new.text)
BEGIN
  INSERT OR IGNORE INTO stale VALUES (new.id);
  -- Whether an older version is shown depends on this one.
  INSERT OR IGNORE INTO stale SELECT id FROM report WHERE replaced_by = new.id;
END;
CREATE TRIGGER report_deleted BEFORE DELETE ON report BEGIN
  INSERT OR IGNORE INTO stale VALUES (old.id);
  INSERT OR IGNORE INTO stale SELECT id FROM report WHERE replaced_by = old.id;
END;

-- The search index, by listed.id: every pair of neighbouring characters with its places, which
-- answers strings of two characters and more; and the characters of each report.
-- Tokens are made by text.Grams; the tokenizer only splits at the spaces between them.
CREATE VIRTUAL TABLE pairs USING fts5 (
  grams, content = '', contentless_delete = 1, tokenize = 'ascii');
CREATE VIRTUAL TABLE characters USING fts5 (
  grams, content = '', contentless_delete = 1, tokenize = 'ascii', detail = 'none');

INSERT INTO stale SELECT id FROM report;
