-- For whom an account was last read to the end: with another address of the owner's, mail concerns them that did not before.
ALTER TABLE account ADD COLUMN identities TEXT NOT NULL DEFAULT ''; -- their addresses, a space between two; empty: not known
