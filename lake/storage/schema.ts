/**
 * The tables of a lake, one SQLite file for all its data sets: a transaction that touches users
 * and a data set is then still one transaction, and a copy of one file is a whole copy.
 *
 * `PRAGMA user_version` holds how many of these steps a file has seen. A step is never edited
 * after it was released; the next change is a new step.
 */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE datasets (
    number     INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    visibility TEXT NOT NULL CHECK (visibility IN ('private', 'public'))
  ) STRICT;

  CREATE TABLE documents (
    dataset INTEGER NOT NULL REFERENCES datasets (number) ON DELETE CASCADE,
    id      TEXT NOT NULL,
    -- Changes since the last full state in the log: bounds how far a read of history replays.
    depth   INTEGER NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;

  CREATE TABLE transactions (
    dataset   INTEGER NOT NULL REFERENCES datasets (number) ON DELETE CASCADE,
    sequence  INTEGER NOT NULL,
    id        TEXT NOT NULL,
    author    TEXT NOT NULL,
    timestamp TEXT NOT NULL,
    PRIMARY KEY (dataset, sequence),
    UNIQUE (dataset, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE changes (
    dataset    INTEGER NOT NULL REFERENCES datasets (number) ON DELETE CASCADE,
    sequence   INTEGER NOT NULL,
    document   TEXT NOT NULL,
    position   INTEGER NOT NULL,
    transition TEXT NOT NULL CHECK (transition IN ('appear', 'update', 'disappear')),
    mutations  TEXT NOT NULL,
    apply      TEXT NOT NULL,
    revert     TEXT NOT NULL,
    -- The whole document after this change, where it cannot or should not be replayed.
    state      TEXT,
    PRIMARY KEY (dataset, document, sequence)
  ) STRICT;
  CREATE INDEX changes_of_transaction ON changes (dataset, sequence, position);

  CREATE TABLE users (
    id    TEXT PRIMARY KEY,
    name  TEXT NOT NULL,
    email TEXT,
    kind  TEXT NOT NULL CHECK (kind IN ('person', 'robot')),
    roles TEXT NOT NULL
  ) STRICT;

  CREATE TABLE tokens (
    -- SHA-256 of the token in hex: whoever reads the file cannot sign in with it.
    hash    TEXT PRIMARY KEY,
    user    TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- Holds a row from a purge until the file has been written anew without what was purged.
  CREATE TABLE purges_to_wipe (purged INTEGER NOT NULL) STRICT;
  `,
  `
  -- From this transaction on the log holds everything that was done: what a reader who was away can
  -- be caught up from. A purge takes something out of what is before it.
  ALTER TABLE datasets ADD COLUMN whole_since INTEGER NOT NULL DEFAULT 1;
  `,
  `
  -- The first transaction that the log still tells of: what was done before is kept no longer.
  ALTER TABLE datasets ADD COLUMN history_from INTEGER NOT NULL DEFAULT 1;
  `,
  `
  CREATE TABLE roles (
    name        TEXT PRIMARY KEY,
    title       TEXT NOT NULL,
    description TEXT NOT NULL,
    -- JSON: [{"filter": GROQ, "permissions": [...]}]
    grants      TEXT NOT NULL
  ) STRICT;

  CREATE TABLE origins (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    origin      TEXT NOT NULL UNIQUE,
    credentials INTEGER NOT NULL,
    created     TEXT NOT NULL
  ) STRICT;

  CREATE TABLE copies (
    id        TEXT PRIMARY KEY,
    source    TEXT NOT NULL,
    target    TEXT NOT NULL,
    history   INTEGER NOT NULL,
    state     TEXT NOT NULL CHECK (state IN ('pending', 'completed', 'failed')),
    message   TEXT,
    created   TEXT NOT NULL,
    updated   TEXT NOT NULL
  ) STRICT;

  -- Null: the token does not end by itself.
  ALTER TABLE tokens ADD COLUMN expires TEXT;
  `,
  `
  -- checksum(content): that a document is what was written, down to the letter.
  ALTER TABLE documents ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
  UPDATE documents SET sum = checksum(content);
  `,
  `
  -- One row: whose content this is. Addresses of assets hold it.
  CREATE TABLE project (id TEXT NOT NULL) STRICT;
  `,
];
