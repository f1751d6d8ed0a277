-- Derived from raw: addresses of mailing lists, each known from a letter that the list passed on.
CREATE TABLE list (
    address TEXT    NOT NULL PRIMARY KEY, -- lower case: what one writes to
    since   INTEGER NOT NULL              -- date of the oldest message that tells it
) STRICT, WITHOUT ROWID;
