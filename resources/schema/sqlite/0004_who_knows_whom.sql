-- Step 4: how much each source of "they know each other" counts. See step 1 for how these files are read.

-- A source without a row counts as is usual.
CREATE TABLE acquaintance_source (
    source TEXT PRIMARY KEY
        CHECK (source IN ('team', 'organisation', 'declared', 'together', 'met', 'marked', 'imported')),
    weight TEXT NOT NULL CHECK (weight IN ('off', 'little', 'normal', 'strong'))
) STRICT, WITHOUT ROWID
