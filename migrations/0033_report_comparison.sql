-- Which regions a report compares with. A chart or table that names none of its own follows the report.
ALTER TABLE report ADD COLUMN compare_with text[] NOT NULL DEFAULT '{}' CONSTRAINT report_compare_with_few CHECK (cardinality(compare_with) <= 2);
-- Until now a chart could not choose, and an empty list was what each began with.
UPDATE report_block SET settings = settings || '{"compareWith": null}'
  WHERE settings ->> 'kind' = 'indicatorChart' AND settings -> 'compareWith' = '[]';
