import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join, relative } from "node:path";
import { root } from "./places.mjs";
import { Refusal } from "./refusal.mjs";
import { runQuietly } from "./run-quietly.mjs";

/**
 * @param {string} range as in package.json: "^20.19.0 || >=24.0.0"
 * @param {string} [version]
 */
export function needNode(range, version = process.versions.node) {
  if (range.split("||").some((part) => fits(version, part.trim()))) return;
  throw new Refusal(
    `Node ${version} is not one of ${range}. Install Node 22 or 24 from https://nodejs.org and try again.`,
  );
}

/**
 * @param {string} version
 * @param {string} part "^20.19.0" or ">=24.0.0"
 */
function fits(version, part) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = part.replace(/^\D+/, "").split(".").map(Number);
  if (major === leastMajor) return minor >= leastMinor;
  return part.startsWith(">=") && major > leastMajor;
}

const TOOLS = [
  { name: "a C++ compiler", commands: [process.env.CXX, "g++", "c++", "clang++"], debian: "g++" },
  { name: "make", commands: [process.env.MAKE, "make", "gmake"], debian: "make" },
  { name: "Python 3", commands: [process.env.PYTHON, "python3"], debian: "python3" },
];

/** SQLite's driver is compiled where no ready-made build of it can be fetched. */
export function needCompiler() {
  const missing = TOOLS.filter(({ commands }) => !commands.some(starts));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(", ");
  const packages = missing.map(({ debian }) => debian).join(" ");
  throw new Refusal(
    `SQLite's driver has to be compiled, and this is missing: ${names}. Debian, Ubuntu: apt-get install ${packages}; macOS: xcode-select --install`,
  );
}

/** @param {string | undefined} command */
function starts(command) {
  return Boolean(command) && spawnSync(String(command), ["--version"], { stdio: "ignore" }).status === 0;
}

/** @param {string} packageName one we are about to fetch, such as pnpm@12.21.0 */
export async function needRegistry(packageName) {
  const patience = ["--fetch-retries=0", "--fetch-timeout=15000"];
  const { code } = await runQuietly("npm", ["view", packageName, "version", ...patience]);
  if (code === 0) return;
  const registry = process.env.npm_config_registry ?? "https://registry.npmjs.org/";
  throw new Refusal(
    `The npm registry ${registry} cannot be reached. Check the network, the proxy and "npm config get registry".`,
  );
}

/** @param {string} folder where the figures are kept */
export function needWritable(folder) {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "");
    rmSync(probe);
  } catch (error) {
    const { code = "" } = /** @type {NodeJS.ErrnoException} */ (error);
    const remedy = ["EEXIST", "ENOTDIR"].includes(code)
      ? "A file is in its place: move it away."
      : "Give this user the right to write there.";
    throw new Refusal(`The folder ${relative(root, folder)} cannot be written (${code}). ${remedy}`);
  }
}

/** @param {NodeJS.ProcessEnv} environment */
export async function needPort({ PORT = "", HOST = "" }) {
  const port = Number(PORT || 4000);
  if (!(/^\d*$/.test(PORT) && port <= 65_535)) {
    throw new Refusal(`PORT must be a whole number up to 65535, not "${PORT}".`);
  }
  const host = HOST || "127.0.0.1";
  const problem = await listenProblem(port, host);
  if (problem === "EADDRINUSE") {
    throw new Refusal(
      `Port ${port} is in use. Stop the program there, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (problem === "EACCES")
    throw new Refusal(`Port ${port} needs more rights. Choose another: PORT=4000 npm start`);
  if (problem)
    throw new Refusal(`HOST ${host} is no address of this machine (${problem}). Try HOST=127.0.0.1`);
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the system's error code
 */
function listenProblem(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code ?? error.message),
    );
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
