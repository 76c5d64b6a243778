import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { TOOLS } from "./project.mjs";
import { startProcess } from "./start-process.mjs";
import { Stop } from "./words.mjs";

const LIMIT_S = 60;
/** Longer than proxies and clients keep a quiet connection (60 s as a rule): who closes first must not be who is asked. */
const KEEP_ALIVE_MS = 75_000;

function answers(port) {
  return new Promise((done) => {
    const request = get({ host: "127.0.0.1", port, path: "/api/healthz", timeout: 2_000, agent: false }, (reply) => {
      reply.resume();
      done(reply.statusCode === 200);
    });
    request.on("error", () => done(false)).on("timeout", () => request.destroy());
  });
}

/** Serves the built site; resolves to a promise of the server's end, once it answers. */
export async function serve(step, port, env = process.env) {
  return step("Server", async () => {
    const production = { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
    const command = [TOOLS.next, "start", "-p", String(port), "--keepAliveTimeout", String(KEEP_ALIVE_MS)];
    const { child, ended } = startProcess(process.execPath, command, {
      env: production,
      stdio: ["ignore", "pipe", "pipe"],
    });
    // Its greeting would stand in the middle of ours; what it says before it answers matters only if it never does.
    let said = "";
    let hasAnswered = false;
    const passOn = (from, to) =>
      from.setEncoding("utf8").on("data", (text) => (hasAnswered ? to.write(text) : (said += text)));
    passOn(child.stdout, process.stdout);
    passOn(child.stderr, process.stderr);
    let hasEnded = false;
    void ended.then(() => (hasEnded = true));
    for (let tries = 0; !(await answers(port)); tries += 1) {
      if (hasEnded) throw new Stop("server-failed", undefined, said);
      if (tries > LIMIT_S * 10) throw new Stop("server-silent", LIMIT_S);
      await sleep(100);
    }
    hasAnswered = true;
    return { ended };
  });
}
