/** Raise it with any change of tables or analysis: a file of another version is made anew. */
export const schemaVersion = 3

/**
 * Tables of the catalogue file. Everything in it can be made again from the content database.
 * `records.seq` is the version of the catalogue at which a row last changed, so that a reader loads only what is new.
 * `records.texts` holds the running texts that `json` leaves out.
 * `title_words.place` is 0 for the first word of a title and 1 for the others, so that beginnings are found first.
 */
export const schema = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE records (
  rid INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  slug TEXT NOT NULL,
  root TEXT NOT NULL,
  revision TEXT NOT NULL,
  seq INTEGER NOT NULL,
  facts TEXT NOT NULL,
  json TEXT NOT NULL,
  texts TEXT NOT NULL
);
CREATE INDEX records_slug ON records (type, slug);
CREATE INDEX records_root ON records (root);
CREATE INDEX records_seq ON records (seq);
CREATE TABLE removed (seq INTEGER NOT NULL, rid INTEGER NOT NULL);
CREATE INDEX removed_seq ON removed (seq);
CREATE TABLE refs (target TEXT NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (target, rid)) WITHOUT ROWID;
CREATE INDEX refs_rid ON refs (rid);
CREATE TABLE files (file TEXT NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (file, rid)) WITHOUT ROWID;
CREATE INDEX files_rid ON files (rid);
CREATE TABLE terms (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE points (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE redirects (type TEXT NOT NULL, slug TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (type, slug)) WITHOUT ROWID;
CREATE TABLE ledger (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  slug TEXT NOT NULL,
  revision TEXT NOT NULL,
  gone_at TEXT,
  changed_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX ledger_order ON ledger (changed_at, id);
CREATE INDEX ledger_slug ON ledger (type, slug);
CREATE TABLE words (word TEXT PRIMARY KEY, stem TEXT NOT NULL, records INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX words_stem ON words (stem, records);
CREATE TABLE title_words (place INTEGER NOT NULL, word TEXT NOT NULL, rid INTEGER NOT NULL, PRIMARY KEY (place, word, rid)) WITHOUT ROWID;
CREATE INDEX title_words_rid ON title_words (rid);
CREATE VIRTUAL TABLE search USING fts5(
  title, summary, body, labels, content='', contentless_delete=1, tokenize='ascii'
);
`
