/**
 * Asks one address after the other over and over, from a process of its own, so that asking and
 * answering do not share a thread: `load.ts FILE CONNECTIONS SECONDS`, an address on each line of
 * the file, prints how many answers there were in how many seconds, as JSON.
 */
import { readFile } from "node:fs/promises";
import { Agent, request } from "node:http";

const [file = "", connections = "16", seconds = "2"] = process.argv.slice(2);
const urls = (await readFile(file, "utf8")).split("\n").map((address) => new URL(address));
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
let asked = 0;
let answered = 0;
let failed = 0;

function ask(until: number): Promise<void> {
  return new Promise((done) => {
    const again = (): void => {
      const url = urls[asked % urls.length];
      if (url === undefined || performance.now() >= until) {
        done();
        return;
      }
      asked += 1;
      const sent = request(url, { agent }, (response) => {
        if (response.statusCode !== 200) failed += 1;
        response.resume().on("end", () => {
          answered += 1;
          again();
        });
      });
      sent.on("error", () => {
        failed += 1;
        again();
      });
      sent.end();
    };
    again();
  });
}

const started = performance.now();
const until = started + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(connections) }, () => ask(until)));
agent.destroy();
if (failed > 0) throw new Error(`${failed} requests failed`);
console.log(JSON.stringify({ answered, seconds: (performance.now() - started) / 1000 }));
