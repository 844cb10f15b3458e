-- Version 1. Frozen: a change is a new script.
-- Offsets are UTF-16 code units, half open. Times are milliseconds since 1970-01-01T00:00Z.

-- One imported file, whole: nothing depends on it staying where it was.
CREATE TABLE source (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  file        TEXT    NOT NULL,               -- name without folders
  path        TEXT,                           -- where it was imported from; null for packed pages
  sha256      TEXT    NOT NULL UNIQUE,        -- of content, lower-case hex
  content     BLOB    NOT NULL,               -- the original bytes
  text        TEXT,                           -- what intake read; null when that is content as UTF-8
  title       TEXT,
  series      INTEGER,
  issue_date  TEXT,                           -- ISO 8601
  imported_at INTEGER NOT NULL,
  set_aside   TEXT    NOT NULL,               -- JSON [[start, end, rule], …] in text order
  pieces      TEXT    NOT NULL,               -- JSON [[kind, report, start, end], …] in text order
  problems    TEXT    NOT NULL                -- JSON [[file, line, code, [arg, …]], …]
) STRICT;

-- One row per zone name in use: a province that is corrected is corrected once.
CREATE TABLE zone (
  name     TEXT NOT NULL PRIMARY KEY,
  province TEXT NOT NULL                      -- empty when unknown
) STRICT, WITHOUT ROWID;
CREATE INDEX zone_by_province ON zone (province);

-- Ids are never used twice and never renumbered: notes, links and indexes may hold them.
CREATE TABLE report (
  id              INTEGER PRIMARY KEY AUTOINCREMENT,
  source          INTEGER NOT NULL REFERENCES source (id),
  ordinal         INTEGER NOT NULL CHECK (ordinal > 0),
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
  joins           TEXT    NOT NULL,           -- JSON [[at, before, after, rule], …]
  origin          TEXT    NOT NULL,           -- JSON [[textStart, sourceStart, length], …]
  text            TEXT    NOT NULL,           -- last: lists need not read past it
  UNIQUE (source, ordinal),
  CHECK ((month IS NULL) = (day IS NULL) AND (year IS NULL OR month IS NOT NULL))
) STRICT;
CREATE INDEX report_by_zone ON report (zone, day_key);
CREATE INDEX report_by_day ON report (day_key);

-- Measures a report has under each theme: barcodes and the heat map without reading its clauses.
CREATE TABLE report_theme (
  report   INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  theme    TEXT    NOT NULL,
  measures INTEGER NOT NULL CHECK (measures > 0),
  PRIMARY KEY (report, theme)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_theme_by_theme ON report_theme (theme);

CREATE TABLE priority (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  report  INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal > 0),
  subject TEXT,
  rule    TEXT    NOT NULL,
  UNIQUE (report, ordinal)
) STRICT;

CREATE TABLE priority_theme (
  priority INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,                  -- 0 is the lead's
  theme    TEXT    NOT NULL,
  PRIMARY KEY (priority, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX priority_theme_by_theme ON priority_theme (theme);

CREATE TABLE clause (
  priority INTEGER NOT NULL REFERENCES priority (id) ON DELETE CASCADE,
  ordinal  INTEGER NOT NULL,                  -- 0 is the lead
  start    INTEGER NOT NULL,                  -- in report.text
  "end"    INTEGER NOT NULL,
  theme    TEXT,
  second   TEXT,
  measure  INTEGER NOT NULL,
  hits     TEXT    NOT NULL,                  -- JSON [[theme, term, weight], …]
  PRIMARY KEY (priority, ordinal),
  CHECK (start >= 0 AND "end" >= start)
) STRICT, WITHOUT ROWID;
CREATE INDEX clause_by_theme ON clause (theme);
CREATE INDEX clause_by_second ON clause (second) WHERE second IS NOT NULL;
