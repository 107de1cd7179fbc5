import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DocumentNode, GraphQLError, print } from "graphql";
import { StartFailure } from "../errors.ts";

/** Documents that may be asked, by the SHA-256 of what they print as. */
export type TrustedDocuments = ReadonlySet<string>;

/** The operations of the built client: what the build lists them in. */
export function readTrustedDocuments(folder: string): TrustedDocuments {
  const file = join(folder, "trusted-documents.json");
  if (!existsSync(file)) {
    throw new StartFailure(
      "ONLY_TRUSTED_DOCUMENTS: the client is not built, so that its operations are not known; run npm run build.",
    );
  }
  return new Set(JSON.parse(readFileSync(file, "utf8")) as string[]);
}

/** Documents that have been read stay the same objects, and are printed once. */
const hashes = new WeakMap<DocumentNode, string>();

function hashOf(document: DocumentNode): string {
  const known = hashes.get(document);
  if (known !== undefined) return known;
  const hash = createHash("sha256").update(print(document)).digest("hex");
  hashes.set(document, hash);
  return hash;
}

/** Refuses a document that is not listed (NOT_TRUSTED), however it is written. */
export function checkTrusted(document: DocumentNode, trusted: TrustedDocuments): void {
  if (trusted.has(hashOf(document))) return;
  throw new GraphQLError(
    "This server answers the operations of its own application, and this is none of them.",
    {
      extensions: { code: "NOT_TRUSTED", http: { status: 400 } },
    },
  );
}
