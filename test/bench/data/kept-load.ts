import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Load } from "./loaded-set.ts";

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Where generated sets are kept from run to run; nobody commits it. */
export function keptFolder(): string {
  const folder = at("var/bench");
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A note of what an earlier run loaded, and by which build: another one may store it otherwise. */
export class KeptLoad {
  constructor(private readonly note: string) {}

  /** null: nothing, or by another build */
  read(): Load | null {
    if (!existsSync(this.note)) return null;
    const { build, ...load } = JSON.parse(readFileSync(this.note, "utf8"));
    return build === buildNow() ? load : null;
  }

  write(load: Load): void {
    writeFileSync(this.note, JSON.stringify({ build: buildNow(), ...load }));
  }

  /** Before what it tells of is changed. */
  forget(): void {
    rmSync(this.note, { force: true });
  }
}

const buildNow = () => readFileSync(at("server/dist/.built"), "utf8");
