import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where a database of one's own can be opened. */
export interface ScratchPlace {
  url: string;
  remove(): Promise<void>;
}

export async function scratchFile(): Promise<ScratchPlace> {
  const folder = await mkdtemp(join(tmpdir(), "doichieu-"));
  return {
    url: join(folder, "test.sqlite"),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
