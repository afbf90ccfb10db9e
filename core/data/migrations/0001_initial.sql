-- The document: what History records and undo takes back.

CREATE TABLE organisation(
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name_en TEXT NOT NULL, name_ko TEXT NOT NULL,
  industry TEXT NOT NULL,
  sponsor_en TEXT NOT NULL, sponsor_ko TEXT NOT NULL,
  owner_en TEXT NOT NULL, owner_ko TEXT NOT NULL,
  zone TEXT NOT NULL,
  sample INTEGER NOT NULL,
  min_n INTEGER NOT NULL CHECK (min_n BETWEEN 5 AND 10),
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0.8 AND 0.999),
  workspace_id TEXT NOT NULL);

-- A questionnaire version is one JSON definition; `slot` says which byte of the answers belongs to which question, for life.
CREATE TABLE questionnaire(version INTEGER PRIMARY KEY, definition TEXT NOT NULL);
CREATE TABLE slot(
  version INTEGER NOT NULL REFERENCES questionnaire(version),
  slot INTEGER NOT NULL, key TEXT NOT NULL,
  dimension INTEGER NOT NULL,  -- index, -1 for an outcome question
  min INTEGER NOT NULL, max INTEGER NOT NULL, reverse INTEGER NOT NULL,
  PRIMARY KEY (version, slot)) WITHOUT ROWID;

CREATE TABLE wave(
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title_en TEXT NOT NULL, title_ko TEXT NOT NULL,
  position INTEGER NOT NULL, starts TEXT, ends TEXT,
  questionnaire INTEGER NOT NULL REFERENCES questionnaire(version));
CREATE TABLE channel(
  id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title_en TEXT NOT NULL, title_ko TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('unset', 'digital', 'traditional', 'organisation')), position INTEGER NOT NULL);
CREATE TABLE attribute(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, title_en TEXT NOT NULL, title_ko TEXT NOT NULL);
CREATE TABLE level(
  attribute INTEGER NOT NULL REFERENCES attribute(id), number INTEGER NOT NULL, key TEXT NOT NULL,
  title_en TEXT NOT NULL, title_ko TEXT NOT NULL,
  PRIMARY KEY (attribute, number), UNIQUE (attribute, key)) WITHOUT ROWID;

-- answers: one byte per slot, 0 not asked, 1 skipped, 2 not applicable, 3 + value - min a score.
-- levels: two bytes, little endian, at place 2 * (attribute id - 1); 0 is none.
-- weight in millionths. wave and channel are checked before each write; a foreign key would look both up once more a row.
-- hash over all columns but batch: damage that SQLite cannot see.
CREATE TABLE submission(
  id INTEGER PRIMARY KEY,
  wave INTEGER NOT NULL, channel INTEGER NOT NULL,
  weight INTEGER NOT NULL, answers BLOB NOT NULL, levels BLOB NOT NULL,
  person TEXT, date TEXT, comment TEXT, batch INTEGER, hash INTEGER NOT NULL);
CREATE TABLE quarantine(
  id INTEGER PRIMARY KEY, file TEXT NOT NULL, line INTEGER NOT NULL, raw TEXT NOT NULL, reason TEXT NOT NULL);
CREATE TABLE decision(
  id INTEGER PRIMARY KEY, text_en TEXT NOT NULL, text_ko TEXT NOT NULL, owner TEXT NOT NULL, due TEXT);

-- Beside the document: derived tables, the past, and what a reader last looked at. Not in changesets.

CREATE TABLE tally_cell(
  wave INTEGER NOT NULL, channel INTEGER NOT NULL, attribute INTEGER NOT NULL, level INTEGER NOT NULL,
  tally BLOB NOT NULL, PRIMARY KEY (attribute, wave, channel, level)) WITHOUT ROWID;

CREATE TABLE history(
  id INTEGER PRIMARY KEY, name TEXT NOT NULL, at TEXT NOT NULL, changeset BLOB NOT NULL, batch INTEGER, undone INTEGER NOT NULL);
CREATE TABLE batch(id INTEGER PRIMARY KEY, row_count INTEGER NOT NULL, digest TEXT NOT NULL, first_row INTEGER, last_row INTEGER);
-- The rows of an undone batch wait here for redo.
CREATE TABLE withdrawn(
  id INTEGER PRIMARY KEY, wave INTEGER NOT NULL, channel INTEGER NOT NULL, weight INTEGER NOT NULL, answers BLOB NOT NULL,
  levels BLOB NOT NULL, person TEXT, date TEXT, comment TEXT, batch INTEGER NOT NULL, hash INTEGER NOT NULL);
CREATE TABLE audit(
  id INTEGER PRIMARY KEY, at TEXT NOT NULL, action TEXT NOT NULL, name TEXT NOT NULL, digest TEXT NOT NULL, hash TEXT NOT NULL);
CREATE TABLE setting(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row per answer, for any SQL tool: state is 'skipped', 'not applicable' or 'score'.
CREATE VIEW answer AS
SELECT submission.id AS submission, wave.key AS wave, channel.key AS channel, submission.weight / 1e6 AS weight, slot.key AS question,
  CASE hex(substr(submission.answers, slot.slot + 1, 1)) WHEN '01' THEN 'skipped' WHEN '02' THEN 'not applicable' ELSE 'score' END AS state,
  CASE WHEN hex(substr(submission.answers, slot.slot + 1, 1)) > '02'
    THEN instr('0123456789ABCDEF', substr(hex(substr(submission.answers, slot.slot + 1, 1)), 1, 1)) * 16 - 16
       + instr('0123456789ABCDEF', substr(hex(substr(submission.answers, slot.slot + 1, 1)), 2, 1)) - 1 - 3 + slot.min END AS value
FROM submission
JOIN wave ON wave.id = submission.wave
JOIN channel ON channel.id = submission.channel
JOIN slot ON slot.version = wave.questionnaire
WHERE length(submission.answers) > slot.slot AND hex(substr(submission.answers, slot.slot + 1, 1)) <> '00';
