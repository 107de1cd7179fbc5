import { fileURLToPath } from "node:url";
import { scratchFile } from "../support/scratch-file.ts";
import { type ListeningProcess, startListening } from "./listening-process.ts";

const main = fileURLToPath(new URL("../../server/dist/main.js", import.meta.url));

/** The built product in a process of its own, on a free port; with the shipped figures where no database is given. */
export async function startBuiltServer(databaseUrl?: string): Promise<ListeningProcess> {
  const place = databaseUrl ? null : await scratchFile();
  const server = await startListening({
    name: "The built server",
    args: [main],
    env: {
      NODE_ENV: "production",
      PORT: "0",
      HOST: "127.0.0.1",
      PUBLIC_URL: "",
      DATABASE_URL: databaseUrl ?? place?.url,
    },
  });
  return {
    ...server,
    async stop() {
      await server.stop();
      await place?.remove();
    },
  };
}
