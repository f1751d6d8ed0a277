-- By what the source knows a message for good (EMAILID of RFC 8474, X-GM-MSGID): it outlives every place.
ALTER TABLE location ADD COLUMN email_id TEXT NOT NULL DEFAULT ''; -- empty: the source has none
