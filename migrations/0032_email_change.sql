-- The link that changes one's address goes to the new mailbox, which its token remembers. A link that was handed over
-- instead of mailed proves no mailbox.
ALTER TABLE account_token
  ADD COLUMN email text CONSTRAINT account_token_email_lower CHECK (email = lower(email)),
  ADD COLUMN is_mailed boolean NOT NULL DEFAULT true;
ALTER TABLE account_token DROP CONSTRAINT account_token_purpose_known;
ALTER TABLE account_token ADD CONSTRAINT account_token_purpose_known CHECK (purpose IN ('verifyEmail', 'resetPassword', 'changeEmail'));
ALTER TABLE account_token ADD CONSTRAINT account_token_email_of_change CHECK ((purpose = 'changeEmail') = (email IS NOT NULL));
