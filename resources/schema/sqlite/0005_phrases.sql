-- Step 5: what a community says of the opening phrases. See step 1 for how these files are read.

-- The newest row of a key counts; earlier ones stay, so that an evening keeps the phrases it began with.
CREATE TABLE phrase_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL,
    french TEXT,
    english TEXT,
    kind TEXT NOT NULL,
    depth INTEGER NOT NULL CHECK (depth BETWEEN 1 AND 3),
    first_contact INTEGER NOT NULL CHECK (first_contact IN (0, 1)),
    places TEXT NOT NULL,
    hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
    noted_at INTEGER NOT NULL,
    CHECK (french IS NOT NULL OR english IS NOT NULL)
) STRICT
