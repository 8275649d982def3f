-- A person's body may also say to which networks they belong and how often one wants to be in touch.
-- What is there already says neither and stays as it is.
DROP CONSTANT kith_format;
CREATE CONSTANT kith_format VALUE 2;
