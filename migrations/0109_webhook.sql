-- Another system that is told of changes in an organisation, at an address of its own.
CREATE TABLE webhook (
  id uuid CONSTRAINT webhook_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL CONSTRAINT webhook_organisation_fk REFERENCES organisation ON DELETE CASCADE,
  name text NOT NULL,
  url text NOT NULL,
  -- An area such as `plans` for all of its changes, or one event such as `plans.updateAction`.
  events text[] NOT NULL CONSTRAINT webhook_events_some CHECK (cardinality(events) > 0),
  -- Sealed with the installation's key: it signs each delivery.
  sealed_secret text NOT NULL,
  -- The secret before it was changed signs beside the new one for a while.
  earlier_sealed_secret text,
  earlier_until timestamptz,
  created_by uuid CONSTRAINT webhook_created_by_fk REFERENCES account ON DELETE SET NULL,
  created_at timestamptz NOT NULL,
  -- The first failure after the last success.
  failing_since timestamptz,
  disabled_at timestamptz,
  disabled_because text CONSTRAINT webhook_disabled_because_known CHECK (disabled_because IN ('person', 'failures')),
  CONSTRAINT webhook_disabled_with_reason CHECK ((disabled_at IS NULL) = (disabled_because IS NULL)),
  CONSTRAINT webhook_earlier_secret_with_end CHECK ((earlier_sealed_secret IS NULL) = (earlier_until IS NULL)),
  CONSTRAINT webhook_id_organisation_id_unique UNIQUE (id, organisation_id)
);
CREATE INDEX webhook_organisation_id_index ON webhook (organisation_id);
CREATE INDEX webhook_created_by_index ON webhook (created_by);

-- What was sent to a webhook, or waits to be sent. Kept for a month.
CREATE TABLE webhook_delivery (
  id uuid CONSTRAINT webhook_delivery_pk PRIMARY KEY DEFAULT gen_random_uuid(),
  organisation_id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  -- The same however often it is sent, so that the receiver knows what it has got already.
  event_id uuid NOT NULL,
  event text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT webhook_delivery_state_known CHECK (state IN ('waiting', 'delivered', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  attempted_at timestamptz,
  next_attempt_at timestamptz,
  status integer,
  duration_ms integer,
  response_start text,
  failure text,
  CONSTRAINT webhook_delivery_webhook_fk FOREIGN KEY (webhook_id, organisation_id) REFERENCES webhook (id, organisation_id) ON DELETE CASCADE
);
CREATE INDEX webhook_delivery_webhook_id_index ON webhook_delivery (webhook_id, organisation_id, created_at DESC);
CREATE INDEX webhook_delivery_created_at_index ON webhook_delivery (created_at);
