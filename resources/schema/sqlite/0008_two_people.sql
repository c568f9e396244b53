-- Step 8: who was said to be two people. See step 1 for how these files are read.

-- Two members who look alike and are not one person, so that nobody is asked again. Gone when one of them is.
CREATE TABLE two_people (
    low_id INTEGER NOT NULL REFERENCES member (id),
    high_id INTEGER NOT NULL REFERENCES member (id),
    PRIMARY KEY (low_id, high_id),
    CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX two_people_high ON two_people (high_id)
