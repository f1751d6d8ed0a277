-- By what a message is known again when its place means nothing any more, and what labels make it.
ALTER TABLE location ADD COLUMN size INTEGER NOT NULL DEFAULT 0;   -- in bytes at this place; 0: not known
ALTER TABLE location ADD COLUMN received_at INTEGER;               -- when this copy was received; NULL: not known
ALTER TABLE location ADD COLUMN labels INTEGER NOT NULL DEFAULT 0; -- message::Roles by labels, besides the mailbox's (Gmail)
