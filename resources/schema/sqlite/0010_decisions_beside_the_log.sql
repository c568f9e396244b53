-- Step 10: what is decided beside the log can be taken back and done again like what stands in it. See step 1 for how these files are read.

-- When a rule began to hold, or ceased to, while an evening ran: after the event `seq`. A rule without a row holds all
-- evening. `turn` counts, within a session, what is decided beside the log, be it about rules or names, and each time that
-- is taken back or done again; `decision` is the turn in which it was decided first.
CREATE TABLE rule_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    rule_id INTEGER NOT NULL REFERENCES rule (id) ON DELETE CASCADE,
    holds INTEGER NOT NULL CHECK (holds IN (0, 1)),
    seq INTEGER NOT NULL CHECK (seq >= 0),
    turn INTEGER NOT NULL CHECK (turn > 0),
    decision INTEGER NOT NULL CHECK (decision BETWEEN 1 AND turn),
    UNIQUE (session_id, turn, rule_id)
) STRICT
--;;
CREATE INDEX rule_change_rule ON rule_change (rule_id)
--;;
ALTER TABLE name_correction ADD COLUMN turn INTEGER NOT NULL DEFAULT 0 CHECK (turn >= 0)
--;;
-- Null while the name counts.
ALTER TABLE name_correction ADD COLUMN taken_back_seq INTEGER CHECK (taken_back_seq >= seq)
--;;
ALTER TABLE name_correction ADD COLUMN taken_back_turn INTEGER CHECK (taken_back_turn > turn)
--;;
-- After which event it was done again; null where it never was.
ALTER TABLE name_correction ADD COLUMN again_seq INTEGER CHECK (again_seq >= seq)
--;;
UPDATE name_correction SET turn = id
