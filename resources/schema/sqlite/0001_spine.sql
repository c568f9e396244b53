-- Step 1: what one evening needs. Times (*_at) are UTC milliseconds. Ids are never reused. Statements end at a line of two dashes and
-- two semicolons, because the driver takes one statement at a time. A released step is never changed; later ones build on it.

PRAGMA application_id = 0x54626ce9  -- 'Tblé' in Latin-1
--;;
CREATE TABLE community (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    uid TEXT NOT NULL,
    name TEXT NOT NULL,
    region TEXT NOT NULL,
    keep_months INTEGER NOT NULL CHECK (keep_months > 0),
    met_counts_months INTEGER NOT NULL CHECK (met_counts_months >= 0),
    pin_hash TEXT
) STRICT
--;;
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL UNIQUE
) STRICT
--;;
-- All members are alike: no rank, level or status.
CREATE TABLE member (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    badge_code TEXT UNIQUE,
    given TEXT,
    family TEXT,
    typed TEXT,
    organisation_id INTEGER REFERENCES organisation (id),
    team TEXT,
    email TEXT,
    speaks TEXT NOT NULL DEFAULT '',
    search_key TEXT,
    origin TEXT NOT NULL DEFAULT 'desk',
    note TEXT,
    row_version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    retired_at INTEGER,
    erased_at INTEGER
) STRICT
--;;
CREATE INDEX member_search_key ON member (search_key)
--;;
CREATE INDEX member_organisation ON member (organisation_id)
--;;
-- The state of a session is read from its log; last_seq is the seq of the newest event.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    place TEXT,
    purpose TEXT,
    starts_at INTEGER NOT NULL,
    room_closes_at INTEGER,
    zone TEXT NOT NULL,
    facilitator_id INTEGER REFERENCES member (id),
    seats_per_table INTEGER NOT NULL CHECK (seats_per_table > 0),
    model_session_id INTEGER REFERENCES session (id),
    last_seq INTEGER NOT NULL DEFAULT 0
) STRICT
--;;
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT,
    planned_ms INTEGER NOT NULL CHECK (planned_ms >= 0),
    round_no INTEGER,
    settings TEXT,
    UNIQUE (session_id, position),
    UNIQUE (session_id, round_no),
    CHECK ((kind = 'round') = (round_no IS NOT NULL))
) STRICT
--;;
CREATE TABLE room_table (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    number INTEGER NOT NULL,
    name TEXT,
    seats INTEGER NOT NULL CHECK (seats > 0),
    x REAL,
    y REAL,
    UNIQUE (session_id, number)
) STRICT
--;;
-- Who is expected, and as what; presence is read from the log.
CREATE TABLE attendance (
    session_id INTEGER NOT NULL REFERENCES session (id),
    member_id INTEGER NOT NULL REFERENCES member (id),
    role TEXT NOT NULL,
    expected INTEGER NOT NULL CHECK (expected IN (0, 1)),
    guest_of INTEGER REFERENCES member (id),
    PRIMARY KEY (session_id, member_id)
) STRICT
--;;
CREATE TABLE station (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT
--;;
-- A plan is immutable; a swap or a repair is a new plan with a parent.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    parent_id INTEGER REFERENCES plan (id),
    made_at INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    iterations INTEGER NOT NULL,
    engine_version TEXT NOT NULL,
    first_round INTEGER NOT NULL,
    excess INTEGER NOT NULL,
    bound INTEGER NOT NULL,
    proven INTEGER NOT NULL CHECK (proven IN (0, 1))
) STRICT
--;;
-- No table: the member rests in that round.
CREATE TABLE seat (
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    round_no INTEGER NOT NULL,
    member_id INTEGER NOT NULL REFERENCES member (id),
    table_id INTEGER REFERENCES room_table (id),
    pinned INTEGER NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    PRIMARY KEY (plan_id, round_no, member_id)
) STRICT, WITHOUT ROWID
--;;
-- The log. Ids and numbers only: no name, no free text.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    session_id INTEGER NOT NULL REFERENCES session (id),
    seq INTEGER NOT NULL CHECK (seq > 0),
    station_id INTEGER NOT NULL REFERENCES station (id),
    request TEXT NOT NULL UNIQUE,
    at_utc INTEGER NOT NULL,
    at_boot INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    member_id INTEGER REFERENCES member (id),
    step_id INTEGER REFERENCES step (id),
    plan_id INTEGER REFERENCES plan (id),
    round_no INTEGER,
    table_id INTEGER REFERENCES room_table (id),
    amount_ms INTEGER,
    code INTEGER,
    undoes INTEGER REFERENCES event (id),
    UNIQUE (session_id, seq)
) STRICT
--;;
CREATE INDEX event_plan ON event (plan_id)
--;;
-- A cache of what the log says.
CREATE TABLE meeting (
    low_id INTEGER NOT NULL REFERENCES member (id),
    high_id INTEGER NOT NULL REFERENCES member (id),
    session_id INTEGER NOT NULL REFERENCES session (id),
    round_no INTEGER NOT NULL,
    step_id INTEGER NOT NULL REFERENCES step (id),
    PRIMARY KEY (low_id, high_id, session_id, round_no),
    CHECK (low_id < high_id)
) STRICT, WITHOUT ROWID
--;;
CREATE INDEX meeting_round ON meeting (session_id, round_no)
--;;
-- What the audience screen shows: a crash brings it back.
CREATE TABLE display (
    session_id INTEGER PRIMARY KEY REFERENCES session (id),
    view TEXT NOT NULL,
    message_fr TEXT,
    message_en TEXT,
    language TEXT NOT NULL,
    theme TEXT NOT NULL,
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1))
) STRICT
--;;
CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the log is never changed');
END
--;;
CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the log is never changed');
END
--;;
CREATE TRIGGER plan_is_never_changed BEFORE UPDATE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan is never changed');
END
--;;
CREATE TRIGGER plan_is_never_deleted BEFORE DELETE ON plan
BEGIN
    SELECT RAISE(ABORT, 'a plan is never changed');
END
--;;
CREATE TRIGGER seat_is_never_changed BEFORE UPDATE ON seat
BEGIN
    SELECT RAISE(ABORT, 'a plan is never changed');
END
--;;
CREATE TRIGGER seat_is_never_deleted BEFORE DELETE ON seat
BEGIN
    SELECT RAISE(ABORT, 'a plan is never changed');
END
--;;
CREATE TRIGGER announced_plan_gets_no_seat BEFORE INSERT ON seat
WHEN EXISTS (SELECT 1 FROM event WHERE plan_id = NEW.plan_id)
BEGIN
    SELECT RAISE(ABORT, 'an announced plan is never changed');
END
