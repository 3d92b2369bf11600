/** What `npm start` and `npm run dev` share: flags, start, what is said, and the stop. */
import path from "node:path";
import { portOf, readFlags } from "../command/options.ts";
import { DEFAULT_DATA_DIRECTORY } from "../command/paths.ts";
import { aborted, stopSignal } from "../command/stop-signal.ts";
import { startStack, type Stack, type StackOptions } from "../stack.ts";

/** First port where `--port` is not given: the one that Sanity's own Studio takes. */
const DEFAULT_PORT = "3333";

const FLAGS = {
  port: { type: "string", default: DEFAULT_PORT },
  data: { type: "string", default: DEFAULT_DATA_DIRECTORY },
  empty: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

const HELP = `
  --port N     Studio on N, lake on N+1, gate on N+2; 0 takes any free ports (default ${DEFAULT_PORT})
  --data DIR   where everything is kept (default .haven)
  --empty      no demonstration content on the first run
  --json       one line of JSON on standard output when ready
  --help       this text

Ctrl-C stops everything. A second start goes on with what is in DIR.
`;

/** Runs until it is stopped. The result is the exit code. */
export async function runStack(
  command: string,
  studio: StackOptions["studio"],
  args: readonly string[],
): Promise<number> {
  const flags = readFlags(args, FLAGS);
  if (flags.help) {
    console.log(`npm ${command === "start" ? "start" : `run ${command}`} -- [flags]\n${HELP}`);
    return 0;
  }
  const port = portOf(flags.port);
  const signal = stopSignal();
  const say = (line: string) => (flags.json ? console.error(line) : console.log(line));
  const stack = await startUnlessStopped({
    dataDirectory: path.resolve(flags.data),
    ports: port === 0 ? {} : { studio: port, lake: port + 1, gate: port + 2 },
    demo: flags.empty ? "never" : "first-run",
    studio,
    webhookSecret: process.env["HAVEN_WEBHOOK_SECRET"] || undefined,
    log: say,
    signal,
  });
  if (stack === undefined) return 0;
  console.log(flags.json ? asJson(stack) : asText(stack));
  await aborted(signal);
  say("Stopping.");
  await stack.close();
  return 0;
}

/** `undefined` where it was stopped before it was ready. */
async function startUnlessStopped(
  options: StackOptions & { readonly signal: AbortSignal },
): Promise<Stack | undefined> {
  try {
    return await startStack(options);
  } catch (error) {
    if (options.signal.aborted) return undefined;
    throw error;
  }
}

function asJson({ studio, lake, gate, projectId, dataset, users }: Stack): string {
  return JSON.stringify({ studio, lake, gate, projectId, dataset, users });
}

function asText({
  studio,
  lake,
  gate,
  dataset,
  publicDataset,
  users,
  dataDirectory,
}: Stack): string {
  return `
Haven is ready.

  Studio   ${studio}   sign in as any of the people below; there are no passwords here
  Lake     ${lake}   data sets ${dataset} (private) and ${publicDataset} (anybody may read)
  Gate     ${gate}

  People   ${users.map((user) => user.name).join("\n           ")}

  Data     ${dataDirectory}
  Stop     Ctrl-C
`;
}
