-- Pictures that people put into a report. What shows them is a block; a picture that no block shows any more stays.
CREATE TABLE report_image (
  id uuid CONSTRAINT report_image_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  report_id uuid NOT NULL CONSTRAINT report_image_report_fk REFERENCES report ON DELETE CASCADE,
  media_type text NOT NULL CONSTRAINT report_image_media_type_known CHECK (media_type IN ('image/png', 'image/jpeg')),
  width integer NOT NULL CONSTRAINT report_image_width_positive CHECK (width > 0),
  height integer NOT NULL CONSTRAINT report_image_height_positive CHECK (height > 0),
  bytes bytea NOT NULL,
  created_at timestamptz NOT NULL,
  created_by uuid CONSTRAINT report_image_account_fk REFERENCES account ON DELETE SET NULL
);
CREATE INDEX report_image_report_id_index ON report_image (report_id);
CREATE INDEX report_image_created_by_index ON report_image (created_by);
