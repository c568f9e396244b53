-- Step 6: names corrected at the desk, and what counts when seats are shared out. See step 1 for how these files are read.

-- Kept for as long as it can be taken back: until the evening is closed. Whoever is erased takes theirs with them.
CREATE TABLE name_correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    request TEXT NOT NULL UNIQUE,
    session_id INTEGER NOT NULL REFERENCES session (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    given_before TEXT,
    family_before TEXT,
    typed_before TEXT,
    given_after TEXT,
    family_after TEXT,
    typed_after TEXT,
    seq INTEGER NOT NULL CHECK (seq >= 0)
) STRICT
--;;
CREATE INDEX name_correction_session ON name_correction (session_id)
--;;
-- For so many hundredths of a repeat people may have one thing more of what they told of themselves.
ALTER TABLE session ADD COLUMN dial INTEGER NOT NULL DEFAULT 0 CHECK (dial BETWEEN 0 AND 100)
