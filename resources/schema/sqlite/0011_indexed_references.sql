-- Step 11: whatever refers to another row is found by it. See step 1 for how these files are read.

-- Before a row goes, SQLite looks for those that refer to it; without an index it reads their whole table each time.
CREATE INDEX member_merged_into ON member (merged_into) WHERE merged_into IS NOT NULL
--;;
CREATE INDEX topic_merged_into ON topic (merged_into) WHERE merged_into IS NOT NULL
--;;
CREATE INDEX session_facilitator ON session (facilitator_id) WHERE facilitator_id IS NOT NULL
--;;
CREATE INDEX session_model ON session (model_session_id) WHERE model_session_id IS NOT NULL
--;;
CREATE INDEX attendance_member ON attendance (member_id)
--;;
CREATE INDEX attendance_guest_of ON attendance (guest_of) WHERE guest_of IS NOT NULL
--;;
CREATE INDEX plan_session ON plan (session_id)
--;;
CREATE INDEX plan_parent ON plan (parent_id) WHERE parent_id IS NOT NULL
--;;
CREATE INDEX seat_member ON seat (member_id)
--;;
CREATE INDEX seat_table ON seat (table_id) WHERE table_id IS NOT NULL
--;;
CREATE INDEX event_station ON event (station_id)
--;;
CREATE INDEX event_member ON event (member_id) WHERE member_id IS NOT NULL
--;;
CREATE INDEX event_step ON event (step_id) WHERE step_id IS NOT NULL
--;;
CREATE INDEX event_table ON event (table_id) WHERE table_id IS NOT NULL
--;;
CREATE INDEX event_undoes ON event (undoes) WHERE undoes IS NOT NULL
--;;
CREATE INDEX meeting_high ON meeting (high_id)
--;;
CREATE INDEX meeting_step ON meeting (step_id)
--;;
CREATE INDEX acquaintance_high ON acquaintance (high_id)
--;;
CREATE INDEX acquaintance_said_by ON acquaintance (said_by) WHERE said_by IS NOT NULL
--;;
CREATE INDEX rule_a ON rule (a_id)
--;;
CREATE INDEX rule_b ON rule (b_id) WHERE b_id IS NOT NULL
--;;
CREATE INDEX rule_table ON rule (table_id) WHERE table_id IS NOT NULL
--;;
CREATE INDEX name_correction_member ON name_correction (member_id)
