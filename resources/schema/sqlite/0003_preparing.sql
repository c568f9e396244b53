-- Step 3: what is settled before an evening begins. See step 1 for how these files are read.

ALTER TABLE room_table ADD COLUMN closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1))
--;;
-- An agenda somebody kept under a name, to begin the next session from.
CREATE TABLE session_template (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL UNIQUE,
    seats_per_table INTEGER NOT NULL CHECK (seats_per_table > 0)
) STRICT
--;;
CREATE TABLE template_step (
    template_id INTEGER NOT NULL REFERENCES session_template (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    PRIMARY KEY (template_id, position)
) STRICT, WITHOUT ROWID
