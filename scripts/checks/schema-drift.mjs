import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../setup/places.mjs";
import { runQuietly } from "../setup/run-quietly.mjs";

/** The committed schema.graphql against the one the classes emit now. */
const folder = mkdtempSync(join(tmpdir(), "doichieu-schema-"));
try {
  const emitted = join(folder, "schema.graphql");
  const { code, output } = await runQuietly(process.execPath, [at("server/dist/emit-schema.js"), emitted]);
  if (code !== 0) throw new Error(output);
  if (readFileSync(emitted, "utf8") !== readFileSync(at("schema/schema.graphql"), "utf8")) {
    console.error(
      "schema/schema.graphql is not what the classes say. Run npm run schema and look at the difference.",
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
