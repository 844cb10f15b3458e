-- Version 2: how a source was read, what a person decided, versions of a report. Frozen.

ALTER TABLE source ADD COLUMN format TEXT NOT NULL DEFAULT 'txt';
ALTER TABLE source ADD COLUMN charset TEXT DEFAULT 'UTF-8';      -- null where the format has its own
ALTER TABLE source ADD COLUMN charset_chosen INTEGER NOT NULL DEFAULT 0
  CHECK (charset_chosen IN (0, 1));
-- Which rules read it last; another id than this program's means that newer rules may find more.
ALTER TABLE source ADD COLUMN rules TEXT NOT NULL DEFAULT '';

-- The table report again, with state, replaced_by and by_hand before the long columns.
CREATE TABLE report_new (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  source          INTEGER NOT NULL REFERENCES source (id),
  ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
  state           TEXT    NOT NULL CHECK (state IN ('KEPT', 'WAITING', 'REMOVED', 'SAME')),
  replaced_by     INTEGER REFERENCES report (id) ON DELETE SET NULL,  -- the next version
  zone            TEXT    NOT NULL REFERENCES zone (name),
  zone_as_written TEXT    NOT NULL,
  zone_confirmed  INTEGER NOT NULL CHECK (zone_confirmed IN (0, 1)),
  zone_rule       TEXT    NOT NULL,
  headline        TEXT,
  meeting         TEXT,
  year            INTEGER,
  month           INTEGER CHECK (month BETWEEN 1 AND 12),
  day             INTEGER CHECK (day BETWEEN 1 AND 31),
  year_inferred   INTEGER NOT NULL CHECK (year_inferred IN (0, 1)),
  year_source     TEXT,
  day_key         INTEGER AS (year * 10000 + month * 100 + day) VIRTUAL,  -- null without a year
  byline          TEXT,
  by_hand         TEXT    NOT NULL,           -- JSON {"fields": [name, …], "themes": [[start, end], …]}
  joins           TEXT    NOT NULL,           -- JSON [[at, before, after, rule], …]
  origin          TEXT    NOT NULL,           -- JSON [[textStart, sourceStart, length], …]
  text            TEXT    NOT NULL,           -- last: lists need not read past it
  UNIQUE (source, ordinal),
  CHECK ((month IS NULL) = (day IS NULL) AND (year IS NULL OR month IS NOT NULL))
) STRICT;

INSERT INTO report_new (id, source, ordinal, state, zone, zone_as_written, zone_confirmed, zone_rule,
    headline, meeting, year, month, day, year_inferred, year_source, byline, by_hand, joins, origin,
    text)
  SELECT id, source, ordinal, 'KEPT', zone, zone_as_written, zone_confirmed, zone_rule, headline,
      meeting, year, month, day, year_inferred, year_source, byline, '{"fields":[],"themes":[]}',
      joins, origin, text
  FROM report;
DELETE FROM sqlite_sequence WHERE name = 'report_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'report_new', seq FROM sqlite_sequence
  WHERE name = 'report';
DROP TABLE report;
ALTER TABLE report_new RENAME TO report;
CREATE INDEX report_by_zone ON report (zone, day_key);
CREATE INDEX report_by_day ON report (day_key);
CREATE INDEX report_by_next ON report (replaced_by) WHERE replaced_by IS NOT NULL;

-- Those with corrections, under what the page says: a new edition of the page says it again.
CREATE INDEX report_by_hand ON report (zone_as_written)
  WHERE by_hand <> '{"fields":[],"themes":[]}';

-- What screens show: kept, and not replaced by a kept newer version.
CREATE VIEW current_report AS
  SELECT * FROM report
  WHERE state = 'KEPT' AND NOT EXISTS (
    SELECT 1 FROM report AS newer WHERE newer.id = report.replaced_by AND newer.state = 'KEPT');

-- What a person decided, oldest first. The reports of a source are always what its content gives
-- together with the rows that are not undone.
CREATE TABLE change (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at     INTEGER NOT NULL,
  source      INTEGER REFERENCES source (id) ON DELETE CASCADE,  -- null: reports were removed
  zone        TEXT    NOT NULL,               -- of the first report concerned
  corrections TEXT    NOT NULL,               -- JSON [{"kind": …, "start": …, …}, …]
  removed     TEXT    NOT NULL,               -- JSON [report id, …]
  imported    INTEGER NOT NULL CHECK (imported IN (0, 1)),  -- 1: made while importing, no undo step
  undone      INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX change_by_source ON change (source);

-- The user's own zone and theme tables; without a row the program's own holds.
CREATE TABLE own_table (
  name    TEXT NOT NULL PRIMARY KEY CHECK (name IN ('zones', 'themes')),
  content TEXT NOT NULL                       -- TSV for zones, JSON for themes
) STRICT, WITHOUT ROWID;
