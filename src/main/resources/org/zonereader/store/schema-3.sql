-- Version 3: comparisons and lists of zones kept under a name. Frozen.

-- The name '' is nobody's choice: it is the comparison as it was left.
CREATE TABLE saved_view (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,                  -- place in the list
  name     TEXT    NOT NULL UNIQUE,
  grouping TEXT    NOT NULL CHECK (grouping IN ('THEME', 'ORDER', 'TERM')),
  from_day TEXT,                              -- ISO 8601, with to_day, series and part: the filter
  to_day   TEXT,
  series   TEXT,
  part     INTEGER,
  hidden   TEXT    NOT NULL,                  -- JSON [seal, …], sorted
  options  TEXT    NOT NULL                   -- JSON [name, …], sorted
) STRICT;

-- A pinned column is one certain report for ever: without its row it is missing, not the newest.
CREATE TABLE view_column (
  view     INTEGER NOT NULL REFERENCES saved_view (id) ON DELETE CASCADE,
  position INTEGER NOT NULL CHECK (position >= 0),
  zone     TEXT    NOT NULL,                  -- of the zone table or not, with reports or not
  pinned   INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  report   INTEGER REFERENCES report (id) ON DELETE SET NULL,
  width    REAL    NOT NULL CHECK (width >= 0),  -- px; 0: equal columns
  PRIMARY KEY (view, position),
  CHECK (pinned = 1 OR report IS NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX view_column_by_report ON view_column (report) WHERE report IS NOT NULL;

CREATE TABLE zone_group (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  position INTEGER NOT NULL,
  name     TEXT    NOT NULL UNIQUE
) STRICT;

CREATE TABLE group_zone (
  zone_group INTEGER NOT NULL REFERENCES zone_group (id) ON DELETE CASCADE,
  position   INTEGER NOT NULL CHECK (position >= 0),
  zone       TEXT    NOT NULL,
  PRIMARY KEY (zone_group, position)
) STRICT, WITHOUT ROWID;
