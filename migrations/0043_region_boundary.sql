-- The boundaries of a set of regions (the municipalities of a year), as one simplified topology: neighbours share their
-- borders, so that a map has no gaps. Kept with whose they are and under which licence; a later import of the same set and
-- year takes the place of the earlier one.
CREATE TABLE region_boundary (
  register text NOT NULL CONSTRAINT region_boundary_register_known CHECK (register IN ('real', 'demo')),
  category text NOT NULL,
  year integer NOT NULL CONSTRAINT region_boundary_year_range CHECK (year BETWEEN 1900 AND 2200),
  topology text NOT NULL,
  hash text NOT NULL,
  producer jsonb NOT NULL,
  licence text,
  address text,
  imported_at timestamptz NOT NULL,
  CONSTRAINT region_boundary_pk PRIMARY KEY (register, category, year)
);
COMMENT ON COLUMN region_boundary.topology IS 'Quantised TopoJSON in EPSG:3067; the geometries of its object "regions" have region keys as ids';
COMMENT ON COLUMN region_boundary.producer IS 'type: LocalText';
