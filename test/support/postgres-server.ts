import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { postgresBinaries } from "./postgres-binaries.ts";

const PASSWORD = "mật khẩu #1";

interface Runner {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root; as root it runs as a user without rights. */
function runner(): Runner {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string, user: string) => Number(execFileSync("id", [flag, user], { stdio: "pipe" }));
  for (const user of ["postgres", "nobody"]) {
    try {
      return { uid: id("-u", user), gid: id("-g", user) };
    } catch {
      // no such user: try the next
    }
  }
  throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody.");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return address && typeof address === "object" ? address.port : 0;
}

/** Vietnamese by its own rules, so that a list which leans on the database's order shows it. */
const INITDB = [
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=icu",
  "--icu-locale=vi",
  "--auth=scram-sha-256",
  "--username=postgres",
  "--no-sync",
];

const SETTINGS = ["listen_addresses=127.0.0.1", "unix_socket_directories="];

function initialise(bin: string, folder: string, user: Runner): void {
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, PASSWORD);
  if (user.uid !== undefined && user.gid !== undefined) {
    for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  }
  const args = [`--pgdata=${join(folder, "data")}`, `--pwfile=${passwordFile}`, ...INITDB];
  execFileSync(join(bin, "initdb"), args, { ...user, cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
}

/** Its words until it takes connections. */
async function untilReady(server: ChildProcess): Promise<void> {
  if (!server.stderr) throw new Error("PostgreSQL has no output");
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stderr })) {
    if (line.includes("ready to accept connections")) return;
    said.push(line);
  }
  throw new Error(`PostgreSQL does not start:\n${said.join("\n")}`);
}

export interface PostgresServer {
  /** of its database postgres, as one who may make others */
  url: string;
  pid: number;
  /** its figures are gone with it, unless its folder is kept */
  stop(): Promise<void>;
}

/**
 * The PostgreSQL that npm delivers, with an empty folder of its own.
 * @param keptIn a folder that is left as it is in the end, and taken up again where there is one
 */
export async function startPostgresServer(
  settings: readonly string[] = [],
  keptIn?: string,
): Promise<PostgresServer> {
  const user = runner();
  const bin = postgresBinaries(user.uid !== undefined);
  const folder = keptIn ?? mkdtempSync(join(tmpdir(), "doichieu-postgres-"));
  mkdirSync(folder, { recursive: true });
  if (!existsSync(join(folder, "data"))) initialise(bin, folder, user);
  const port = await freePort();
  const set = [...SETTINGS, ...settings].flatMap((setting) => ["-c", setting]);
  const server = spawn(join(bin, "postgres"), ["-D", join(folder, "data"), "-p", String(port), ...set], {
    ...user,
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(server, "exit");
  await untilReady(server);
  server.stderr?.resume();
  return {
    url: `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    pid: server.pid ?? 0,
    async stop() {
      server.kill("SIGINT");
      await ended;
      if (keptIn === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}
