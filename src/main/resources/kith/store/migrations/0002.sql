-- A person's body may also say to which networks they belong, and that of a person or a circle how
-- often one wants to be in touch. What is there already says neither and stays as it is. Promises
-- and favours are new types of facts.
DROP CONSTANT kith_format;
CREATE CONSTANT kith_format VALUE 2;
