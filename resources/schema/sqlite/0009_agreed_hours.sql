-- Step 9: when a session was to begin. See step 1 for how these files are read.

-- Where its doors opened on another day than agreed, starts_at tells when it was held, and this what was agreed.
ALTER TABLE session ADD COLUMN agreed_at INTEGER
