-- Step 7: which sessions to come people may be told of. See step 1 for how these files are read.

-- A session is a draft until its date is announced: neither the room nor a report tells it as the next one before.
ALTER TABLE session ADD COLUMN announced INTEGER NOT NULL DEFAULT 0 CHECK (announced IN (0, 1))
--;;
-- Until this step everybody was told of every session.
UPDATE session SET announced = 1
