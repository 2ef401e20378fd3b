-- Minutes of meetings: made from what the meeting wrote, checked by its members, signed, and kept as they were approved.
CREATE TABLE meeting_minutes (
  id uuid CONSTRAINT meeting_minutes_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  -- 1, and one more for each correction of what was approved.
  number integer NOT NULL,
  kind text NOT NULL CONSTRAINT meeting_minutes_kind_known CHECK (kind IN ('minutes', 'memo')),
  state text NOT NULL DEFAULT 'draft' CONSTRAINT meeting_minutes_state_known CHECK (state IN ('draft', 'checking', 'approved')),
  -- Why the version before it was not right.
  reason text,
  -- Of its first section, which the group counts through the year; set when the members first get it.
  first_section integer CONSTRAINT meeting_minutes_section_positive CHECK (first_section > 0),
  check_by date,
  -- Ids of agenda items that everybody may read.
  public_items jsonb NOT NULL DEFAULT '[]',
  -- Each time that it was sent to the members.
  round integer NOT NULL DEFAULT 0,
  -- What was sent: the same is signed.
  facts jsonb,
  sent_at timestamptz,
  approved_at timestamptz,
  -- The last day on which those who have not answered were reminded.
  reminded_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  updated_by text NOT NULL,
  CONSTRAINT meeting_minutes_id_organisation_id_unique UNIQUE (id, organisation_id),
  CONSTRAINT meeting_minutes_meeting_number_unique UNIQUE (meeting_id, number),
  CONSTRAINT meeting_minutes_correction_said CHECK ((number = 1) = (reason IS NULL)),
  CONSTRAINT meeting_minutes_sent_whole CHECK (state = 'draft' OR num_nulls(facts, sent_at, first_section, check_by) = 0),
  CONSTRAINT meeting_minutes_approved_whole CHECK ((state = 'approved') = (approved_at IS NOT NULL)),
  CONSTRAINT meeting_minutes_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_minutes_meeting_id_index ON meeting_minutes (meeting_id, organisation_id);
CREATE INDEX meeting_minutes_organisation_id_index ON meeting_minutes (organisation_id, state);

-- Who signs: the chair and the secretary, or examiners who were chosen.
CREATE TABLE meeting_minutes_signer (
  minutes_id uuid NOT NULL,
  member_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  position integer NOT NULL,
  signed_on date,
  signed_at timestamptz,
  -- Who wrote down that it was signed, when it was signed on paper.
  recorded_by text,
  CONSTRAINT meeting_minutes_signer_pk PRIMARY KEY (minutes_id, member_id),
  CONSTRAINT meeting_minutes_signer_whole CHECK (num_nulls(signed_on, signed_at) IN (0, 2)),
  CONSTRAINT meeting_minutes_signer_minutes_fk FOREIGN KEY (minutes_id, organisation_id) REFERENCES meeting_minutes (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_minutes_signer_member_fk FOREIGN KEY (member_id, organisation_id) REFERENCES group_member (id, organisation_id)
);
CREATE INDEX meeting_minutes_signer_minutes_id_index ON meeting_minutes_signer (minutes_id, organisation_id);
CREATE INDEX meeting_minutes_signer_member_id_index ON meeting_minutes_signer (member_id, organisation_id);

-- What a member said of what was sent: nothing to correct, or what is wrong.
CREATE TABLE meeting_minutes_check (
  minutes_id uuid NOT NULL,
  round integer NOT NULL,
  member_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  answer text NOT NULL CONSTRAINT meeting_minutes_check_answer_known CHECK (answer IN ('approved', 'correction')),
  correction text,
  answered_at timestamptz NOT NULL,
  -- Why a correction was not made.
  reply text,
  replied_at timestamptz,
  replied_by text,
  CONSTRAINT meeting_minutes_check_pk PRIMARY KEY (minutes_id, round, member_id),
  CONSTRAINT meeting_minutes_check_correction_said CHECK ((answer = 'correction') = (correction IS NOT NULL)),
  CONSTRAINT meeting_minutes_check_reply_whole CHECK (num_nulls(reply, replied_at, replied_by) IN (0, 3)),
  CONSTRAINT meeting_minutes_check_minutes_fk FOREIGN KEY (minutes_id, organisation_id) REFERENCES meeting_minutes (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_minutes_check_member_fk FOREIGN KEY (member_id, organisation_id) REFERENCES group_member (id, organisation_id)
);
CREATE INDEX meeting_minutes_check_minutes_id_index ON meeting_minutes_check (minutes_id, organisation_id);
CREATE INDEX meeting_minutes_check_member_id_index ON meeting_minutes_check (member_id, organisation_id);

-- Approved minutes as plain blocks, all of them and what everybody may read; never changed, and their files made once.
CREATE TABLE meeting_minutes_document (
  minutes_id uuid NOT NULL,
  language text NOT NULL CONSTRAINT meeting_minutes_document_language_known CHECK (language IN ('fi', 'sv', 'en')),
  part text NOT NULL CONSTRAINT meeting_minutes_document_part_known CHECK (part IN ('whole', 'public')),
  organisation_id uuid NOT NULL,
  -- Canonical JSON: the hash is that of these words.
  content text NOT NULL,
  document_hash text NOT NULL,
  CONSTRAINT meeting_minutes_document_pk PRIMARY KEY (minutes_id, language, part),
  CONSTRAINT meeting_minutes_document_minutes_fk FOREIGN KEY (minutes_id, organisation_id) REFERENCES meeting_minutes (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX meeting_minutes_document_minutes_id_index ON meeting_minutes_document (minutes_id, organisation_id);

CREATE TRIGGER meeting_minutes_document_unchanged BEFORE UPDATE OR TRUNCATE ON meeting_minutes_document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE meeting_minutes_file (
  minutes_id uuid NOT NULL,
  language text NOT NULL,
  part text NOT NULL,
  format text NOT NULL CONSTRAINT meeting_minutes_file_format_known CHECK (format IN ('pdf', 'docx')),
  sha256 text NOT NULL CONSTRAINT meeting_minutes_file_stored_fk REFERENCES stored_file (sha256),
  kaarna_version text NOT NULL,
  made_at timestamptz NOT NULL,
  CONSTRAINT meeting_minutes_file_pk PRIMARY KEY (minutes_id, language, part, format),
  CONSTRAINT meeting_minutes_file_document_fk FOREIGN KEY (minutes_id, language, part) REFERENCES meeting_minutes_document (minutes_id, language, part) ON DELETE CASCADE
);
CREATE INDEX meeting_minutes_file_sha256_index ON meeting_minutes_file (sha256);

-- What the public site shows of a meeting, and at what address. The address stays when it is taken down and put back.
CREATE TABLE meeting_publication (
  meeting_id uuid CONSTRAINT meeting_publication_pk PRIMARY KEY,
  organisation_id uuid NOT NULL,
  group_slug text NOT NULL,
  meeting_slug text NOT NULL,
  -- Null: taken down.
  minutes_id uuid,
  published_at timestamptz NOT NULL,
  published_by text NOT NULL,
  CONSTRAINT meeting_publication_address_unique UNIQUE (organisation_id, group_slug, meeting_slug),
  CONSTRAINT meeting_publication_meeting_fk FOREIGN KEY (meeting_id, organisation_id) REFERENCES meeting (id, organisation_id) ON DELETE CASCADE,
  CONSTRAINT meeting_publication_minutes_fk FOREIGN KEY (minutes_id, organisation_id) REFERENCES meeting_minutes (id, organisation_id)
);
CREATE INDEX meeting_publication_organisation_id_index ON meeting_publication (organisation_id);
CREATE INDEX meeting_publication_minutes_id_index ON meeting_publication (minutes_id, organisation_id);
CREATE INDEX meeting_publication_meeting_id_index ON meeting_publication (meeting_id, organisation_id);
