import { fileURLToPath } from "node:url";
import { type ListeningProcess, startListening } from "../../measure/listening-process.ts";
import { installPeer } from "./install.ts";

const program = fileURLToPath(new URL("./serve-postgraphile.mjs", import.meta.url));

/** PostGraphile on the raw tables of a database. */
export function startPeer(database: string): Promise<ListeningProcess> {
  const { folder, node } = installPeer();
  return startListening({
    name: "PostGraphile",
    command: node,
    args: [program, folder, database, "raw"],
    env: { NODE_ENV: "production", GRAPHILE_ENV: "production" },
  });
}
