-- Mail that was there before lists were kept names its lists, too: as for new mail, what lies in Junk proves nothing.
INSERT INTO list (address, since)
SELECT told.address, min(told.date)
FROM (
    SELECT list_of(raw.header, raw.received_at) AS address, message.date AS date
    FROM raw JOIN message ON message.id = raw.message
    WHERE EXISTS (
        SELECT 1 FROM location JOIN mailbox ON mailbox.id = location.mailbox
        WHERE location.message = message.id AND mailbox.role <> 'junk'
    )
) AS told
WHERE told.address IS NOT NULL
GROUP BY told.address
ON CONFLICT DO UPDATE SET since = min(since, excluded.since);
