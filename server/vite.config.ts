import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const COMMANDS = ["main", "emit-schema", "seed", "rebuild", "import", "sample", "token", "embed-token"];
/** What runs in a thread of its own: a file beside the commands. */
const THREADS = ["raster-worker"];
const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const inputs = [
  ...COMMANDS.map((name) => [name, at(`src/${name}.ts`)]),
  ...THREADS.map((name) => [name, at(`src/embeds/${name}.ts`)]),
];

/** One output file for each command and thread. Packages stay outside the bundle, so that graphql exists once. */
export default defineConfig({
  root: at("."),
  ssr: { noExternal: [/^@doichieu\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { input: Object.fromEntries(inputs) },
  },
});
