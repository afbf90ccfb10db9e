-- What is aimed at: a part of the questionnaire, over all channels or in one, in per cent of the maximum.
CREATE TABLE target(
  id INTEGER PRIMARY KEY,
  scope TEXT NOT NULL,       -- "overall", "dimension:ID" or "statement:ID"
  channel INTEGER NOT NULL,  -- 0: all channels
  value REAL NOT NULL CHECK (value BETWEEN 0 AND 100),
  owner TEXT NOT NULL, due TEXT,
  UNIQUE (scope, channel));
