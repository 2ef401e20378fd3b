-- How an organisation's documents look: its colour, its cover and its logo. Without a row they look as Kaarna's.
CREATE TABLE report_brand (
  organisation_id uuid CONSTRAINT report_brand_pk PRIMARY KEY CONSTRAINT report_brand_organisation_fk REFERENCES organisation,
  colour text CONSTRAINT report_brand_colour_hexadecimal CHECK (colour ~ '^#[0-9a-f]{6}$'),
  cover text NOT NULL CONSTRAINT report_brand_cover_known CHECK (cover IN ('brook', 'colour', 'plain')),
  logo bytea,
  logo_media_type text CONSTRAINT report_brand_logo_media_type_known CHECK (logo_media_type IN ('image/png', 'image/jpeg')),
  logo_width integer,
  logo_height integer,
  logo_alternative jsonb,
  version integer NOT NULL CONSTRAINT report_brand_version_positive CHECK (version > 0),
  updated_at timestamptz NOT NULL,
  updated_by uuid CONSTRAINT report_brand_updated_by_fk REFERENCES account ON DELETE SET NULL,
  CONSTRAINT report_brand_logo_whole CHECK (
    num_nulls(logo, logo_media_type, logo_width, logo_height, logo_alternative) IN (0, 5)
  )
);
CREATE INDEX report_brand_updated_by_index ON report_brand (updated_by);
