DROP CONSTANT kith_format;
CREATE CONSTANT kith_format VALUE 3;
UPDATE state SET commits = commits + 100;
CREATE TABLE photo (id BIGINT PRIMARY KEY);
