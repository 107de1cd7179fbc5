import { readFileSync } from "node:fs";
import { at } from "../setup/places.mjs";
import { runQuietly } from "../setup/run-quietly.mjs";
import { sourceFiles } from "../setup/source-files.mjs";

const generated = () =>
  JSON.stringify(sourceFiles(["client/src/generated"]).map((file) => [file, readFileSync(at(file), "utf8")]));

/** The client's generated documents against those its queries and the schema give now. */
const before = generated();
const { code, output } = await runQuietly("npm", ["run", "--silent", "codegen"], { cwd: at("client") });
if (code !== 0) {
  console.error(output);
  process.exitCode = 1;
} else if (generated() !== before) {
  console.error("client/src/generated was not up to date. It is now: look at the difference and commit it.");
  process.exitCode = 1;
}
