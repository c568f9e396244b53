-- Step 2: who the people are to each other and what they bring. See step 1 for how these files are read.

-- The log is never rewritten, so two members who are one person both keep their rows: one of them says who it is now.
ALTER TABLE member ADD COLUMN merged_into INTEGER REFERENCES member (id)
--;;
CREATE TABLE consent (
    member_id INTEGER NOT NULL REFERENCES member (id),
    purpose TEXT NOT NULL,
    granted_at INTEGER NOT NULL,
    withdrawn_at INTEGER,
    PRIMARY KEY (member_id, purpose, granted_at)
) STRICT
--;;
CREATE TABLE topic (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name_fr TEXT,
    name_en TEXT,
    search_key TEXT NOT NULL UNIQUE,
    merged_into INTEGER REFERENCES topic (id),
    CHECK (name_fr IS NOT NULL OR name_en IS NOT NULL)
) STRICT
--;;
CREATE TABLE member_topic (
    member_id INTEGER NOT NULL REFERENCES member (id),
    topic_id INTEGER NOT NULL REFERENCES topic (id),
    kind TEXT NOT NULL CHECK (kind IN ('share', 'learn', 'difficulty')),
    since INTEGER NOT NULL,
    PRIMARY KEY (member_id, topic_id, kind)
) STRICT
--;;
CREATE INDEX member_topic_topic ON member_topic (topic_id)
--;;
-- Same organisation, same team and "have met" follow from elsewhere and are not stored.
CREATE TABLE acquaintance (
    low_id INTEGER NOT NULL REFERENCES member (id),
    high_id INTEGER NOT NULL REFERENCES member (id),
    source TEXT NOT NULL CHECK (source IN ('declared', 'together', 'imported', 'marked')),
    said_by INTEGER REFERENCES member (id),
    said_at INTEGER NOT NULL,
    removed_at INTEGER,
    PRIMARY KEY (low_id, high_id, source),
    CHECK (low_id < high_id)
) STRICT
--;;
CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    kind TEXT NOT NULL CHECK (kind IN ('apart', 'together', 'fixed', 'host')),
    a_id INTEGER NOT NULL REFERENCES member (id),
    b_id INTEGER REFERENCES member (id),
    table_id INTEGER REFERENCES room_table (id),
    reason TEXT
) STRICT
--;;
CREATE INDEX rule_session ON rule (session_id)
