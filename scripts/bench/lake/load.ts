/**
 * Asks one address over and over, from a process of its own, so that asking and answering do not
 * share a thread: `load.ts URL CONNECTIONS SECONDS` prints answers per second.
 */
import { Agent, request } from "node:http";

const [address = "", connections = "16", seconds = "2"] = process.argv.slice(2);
const url = new URL(address);
const agent = new Agent({ keepAlive: true, maxSockets: Number(connections) });
let answered = 0;
let failed = 0;

function ask(until: number): Promise<void> {
  return new Promise((done) => {
    const again = (): void => {
      if (performance.now() >= until) {
        done();
        return;
      }
      const asked = request(url, { agent }, (response) => {
        if (response.statusCode !== 200) failed += 1;
        response.resume().on("end", () => {
          answered += 1;
          again();
        });
      });
      asked.on("error", () => {
        failed += 1;
        again();
      });
      asked.end();
    };
    again();
  });
}

const started = performance.now();
const until = started + Number(seconds) * 1000;
await Promise.all(Array.from({ length: Number(connections) }, () => ask(until)));
agent.destroy();
if (failed > 0) throw new Error(`${failed} requests failed`);
console.log(answered / ((performance.now() - started) / 1000));
