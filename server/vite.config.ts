import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const COMMANDS = ["main", "emit-schema", "seed", "rebuild", "import", "sample", "token", "embed-token"];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** One output file for each command. Packages stay outside the bundle, so that graphql exists once. */
export default defineConfig({
  root: at("."),
  ssr: { noExternal: [/^@doichieu\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { input: Object.fromEntries(COMMANDS.map((name) => [name, at(`src/${name}.ts`)])) },
  },
});
