import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const entry = (name: string) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));
const names = ["main", "emit-schema", "seed", "rebuild"].filter((name) => existsSync(entry(name)));

/** One output file for each command. Packages stay outside the bundle, so that graphql exists once. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  ssr: { noExternal: [/^@doichieu\//] },
  build: {
    ssr: true,
    target: "node20",
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, entry(name)])) },
  },
});
