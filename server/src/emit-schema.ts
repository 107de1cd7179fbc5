import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildGraphQLSchema } from "./graphql/build-schema.ts";

const path = process.argv[2];
if (!path) {
  process.stderr.write("usage: emit-schema FILE\n");
  process.exit(1);
}
writeFileSync(path, `${printSchema(lexicographicSortSchema(buildGraphQLSchema()))}\n`);
