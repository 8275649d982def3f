-- What makes a file a Kith network, and of which format. It is read before any SQL runs.
CREATE CONSTANT kith_format VALUE 1;

-- One row a fact. Its CRC covers type and body; ids only keep the order in which facts came.
CREATE TABLE fact (
  id BIGINT PRIMARY KEY,
  type VARCHAR(16) NOT NULL,
  body VARBINARY(1000000) NOT NULL,
  crc INTEGER NOT NULL
);

-- One row an edit, undo or redo, numbered from 1 without gaps; its CRC covers the other columns.
CREATE TABLE journal (
  seq BIGINT PRIMARY KEY,
  at_ms BIGINT NOT NULL,
  kind VARCHAR(8) NOT NULL,
  name VARCHAR(1000) NOT NULL,
  step BIGINT NOT NULL,
  piece BIGINT NOT NULL,
  pieces INTEGER NOT NULL,
  size INTEGER NOT NULL,
  packed BOOLEAN NOT NULL,
  payload_crc INTEGER NOT NULL,
  crc INTEGER NOT NULL
);

-- The edits of journal rows, apart so that the journal is read fast, in pieces that fit a row.
CREATE TABLE piece (
  id BIGINT PRIMARY KEY,
  body VARBINARY(1000000) NOT NULL
);

-- One row: a random number that tells networks apart, how many commits there were, and the seals
-- over all facts and over the journal.
CREATE TABLE state (
  id INTEGER PRIMARY KEY,
  network BIGINT NOT NULL,
  commits BIGINT NOT NULL,
  facts BIGINT NOT NULL,
  fact_sum BIGINT NOT NULL,
  entries BIGINT NOT NULL,
  entry_sum BIGINT NOT NULL
);
INSERT INTO state VALUES (1, 0, 0, 0, 0, 0, 0);
