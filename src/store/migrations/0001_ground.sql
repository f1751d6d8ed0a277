-- Ground state is what cannot be recomputed; derived tables may be dropped and rebuilt from it.
-- Times are microseconds since 1970-01-01 UTC. Truth values are 0 or 1.

CREATE TABLE account (
    id            INTEGER PRIMARY KEY,
    name          TEXT    NOT NULL UNIQUE,     -- as in the configuration
    last_success  INTEGER NOT NULL DEFAULT 0,  -- when it was last read to the end; 0: never
    problem       TEXT    NOT NULL DEFAULT '', -- why the last run did not, in words for the owner
    refused_login TEXT    NOT NULL DEFAULT ''  -- mark of the credential the server refused, see nightly/latch.rs; empty: none
) STRICT;

CREATE TABLE mailbox (
    id            INTEGER PRIMARY KEY,
    account       INTEGER NOT NULL REFERENCES account (id),
    name          TEXT    NOT NULL,            -- on the wire or on disk: the key
    display_name  TEXT    NOT NULL,            -- for people
    role          TEXT    NOT NULL,            -- a name of message::Role
    checkpoint    TEXT    NOT NULL DEFAULT '', -- JSON of message::mailbox::Checkpoint; empty: never read
    generation    INTEGER NOT NULL DEFAULT 0,  -- the checkpoint's; locations of another generation are void
    complete      INTEGER NOT NULL DEFAULT 0,  -- whether it has been read down to its oldest message
    last_success  INTEGER NOT NULL DEFAULT 0,  -- when it was last read without a problem; 0: never
    problem       TEXT    NOT NULL DEFAULT '', -- what went wrong with it as a whole
    missing       INTEGER NOT NULL DEFAULT 0,  -- whether the account no longer has it
    UNIQUE (account, name)
) STRICT;

CREATE TABLE message (
    id            INTEGER PRIMARY KEY,
    message_id    TEXT    NOT NULL,            -- Message-ID without brackets
    content       BLOB    NOT NULL,            -- digest of author, date, recipients and subject: same id with other content is another message
    date          INTEGER NOT NULL,            -- when the author sent it
    utc_offset    INTEGER NOT NULL,            -- the author's offset from UTC in seconds
    without_words INTEGER NOT NULL,            -- whether its words were not fetched
    received      INTEGER NOT NULL,            -- whether the copy kept has a Received header
    automated     TEXT    NOT NULL,            -- a name of message::Automated; empty: none
    envelope      TEXT    NOT NULL,            -- JSON: the other header fields, see envelope.rs
    UNIQUE (message_id, content)
) STRICT;
CREATE INDEX message_date ON message (date);

CREATE TABLE raw (
    message       INTEGER PRIMARY KEY REFERENCES message (id),
    received_at   INTEGER,                     -- when the server received the copy kept; NULL: it does not say
    header        BLOB    NOT NULL,            -- its header block as received
    words         BLOB    NOT NULL             -- its body as received, perhaps cut; empty where not fetched
) STRICT;

CREATE TABLE location (
    mailbox       INTEGER NOT NULL REFERENCES mailbox (id),
    generation    INTEGER NOT NULL,            -- Checkpoint::generation (UIDVALIDITY) in which the place has a meaning
    place         INTEGER NOT NULL,            -- message::mailbox::Place, its 64 bits read as signed
    message       INTEGER NOT NULL REFERENCES message (id),
    vanished      INTEGER NOT NULL DEFAULT 0,  -- whether it lies there no more; never deleted, since Sent is evidence
    PRIMARY KEY (mailbox, generation, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX location_message ON location (message);

CREATE TABLE quarantine (
    mailbox       INTEGER NOT NULL REFERENCES mailbox (id),
    place         INTEGER NOT NULL,            -- as in location
    problem       TEXT    NOT NULL,            -- why this one message could not be read
    at            INTEGER NOT NULL,            -- when that was last found
    PRIMARY KEY (mailbox, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id            INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,            -- when the owner decided
    contact       TEXT    NOT NULL,            -- address, lower case
    resolution    TEXT    NOT NULL             -- JSON of people::Resolution
) STRICT;
CREATE INDEX decision_contact ON decision (contact, at);

CREATE TABLE undo (
    decision      INTEGER PRIMARY KEY REFERENCES decision (id),
    at            INTEGER NOT NULL             -- when the owner took it back
) STRICT;

CREATE TABLE report (
    id            INTEGER PRIMARY KEY,
    as_of         INTEGER NOT NULL UNIQUE      -- the moment it tells of
) STRICT;

CREATE TABLE verdict (
    report        INTEGER NOT NULL REFERENCES report (id),
    contact       TEXT    NOT NULL,            -- ContactId
    kind          TEXT    NOT NULL,            -- a name of verdict::VerdictKind
    since         TEXT    NOT NULL,            -- the day from which it holds, YYYY-MM-DD
    PRIMARY KEY (report, contact)
) STRICT, WITHOUT ROWID;

-- Derived from raw.
CREATE TABLE gist (
    message        INTEGER PRIMARY KEY REFERENCES message (id),
    reader_version INTEGER NOT NULL,           -- analysis::READER_VERSION that made it
    gist           TEXT    NOT NULL            -- signal::Gist, see envelope.rs
) STRICT;
