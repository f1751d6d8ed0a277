-- Which night's report was taken by which way, so that a second run of the night does not bring it twice.
CREATE TABLE delivery (
    night TEXT NOT NULL,        -- the owner's calendar day, as 2026-03-10
    way TEXT NOT NULL,          -- smtp, sendmail, folder
    delivered_at INTEGER NOT NULL, -- microseconds since the epoch
    PRIMARY KEY (night, way)
) STRICT, WITHOUT ROWID;
