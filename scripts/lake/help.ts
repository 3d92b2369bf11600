/** What `haven lake --help` says. */
export const HELP = `npx haven lake --data DIR [flags]

A Content Lake on this machine, for any Sanity Studio, client or command line. No account, no network.

  --data DIR          where everything is kept; made if it is not there
  --port N            where it answers (default 3334); 0 takes any free port
  --host ADDRESS      this machine alone unless told otherwise (default 127.0.0.1)
  --project ID        the projectId of your Studio (default local, or what DIR holds)
  --dataset NAME      the data set to begin with; made if it is not there (default production, or
                      what DIR holds)
  --public            anybody may read what is published in it
  --private           nobody reads it without a token (what a new one is)
  --seed FILE         fills the data set before it is ready: .ndjson, or the .tar.gz of a sanity
                      dataset export with its assets. Interrupted, it goes on at the next start
  --users FILE        who may sign in, as JSON (docs/lake.md); without it one administrator
  --origin ORIGIN     a page that may call, besides http://localhost:3333; may be given again
  --history-days N    how long history tells what was done (default for ever)
  --json              one line of JSON on standard output when ready; all else on standard error
  --help              this text

npx haven lake backup --data DIR --to DIR|FILE.tar.gz     a copy as of one moment, running or not
npx haven lake restore --from DIR|FILE.tar.gz --data DIR  a new data directory from a backup
npx haven lake check --data DIR                           is everything as it was written?
npx haven lake recover --data DIR --to DIR                a new lake of what a damaged one still holds

Examples
  npx haven lake --data ./lake
  npx haven lake --data ./lake --project abc123 --dataset production --seed production.tar.gz
  npx haven lake --data ./lake --port 0 --json --users users.json --origin https://studio.test
  npx haven lake backup --data ./lake --to lake-monday.tar.gz

Ctrl-C stops it; a second start goes on with what is in DIR.`;
