import { createRequire } from "node:module";
import { join } from "node:path";
import { RasterThread } from "./raster-thread.ts";

const { resolve } = createRequire(import.meta.url);

const LETTERS = ["400Regular", "500Medium", "600SemiBold", "700Bold"];
const FIGURES = ["400", "500", "600", "700"];

/** Four bytes each while it is drawn; a picture that would have more is drawn less fine. */
const MOST_DOTS = 6_000_000;

export interface Scalable {
  width: number;
  height: number;
  scale: number;
}

/** A drawing as a PNG. */
export type Rasterise = (svg: string, size: Scalable) => Promise<Buffer>;

/** Of a mistake in it, `scale` is whatever the address says. */
const zoomOf = ({ width, height, scale }: Scalable) =>
  Math.min(scale >= 1 && scale <= 3 ? scale : 1, Math.sqrt(MOST_DOTS / Math.max(1, width * height)));

export interface RasterFiles {
  /** the built raster-worker.ts */
  workerFile: string;
  /** has the faces that the package of the font lacks */
  fontsFolder: string;
}

export interface Rasteriser {
  rasterise: Rasterise;
  /** Ends what it draws with. */
  end: () => Promise<void>;
}

/** With the faces that we bring along and no others, so that it looks the same on every machine. */
export function rasteriser({ workerFile, fontsFolder }: RasterFiles): Rasteriser {
  const letters = LETTERS.map((face) =>
    resolve(`@expo-google-fonts/be-vietnam-pro/${face}/BeVietnamPro_${face}.ttf`),
  );
  const figures = FIGURES.map((weight) => join(fontsFolder, `be-vietnam-pro-figures-${weight}.ttf`));
  const font = {
    loadSystemFonts: false,
    fontFiles: [...letters, ...figures],
    defaultFontFamily: "Be Vietnam Pro",
  };
  const thread = new RasterThread(workerFile, { font });
  return {
    rasterise: (svg, size) => thread.draw({ svg, zoom: zoomOf(size) }),
    end: () => thread.end(),
  };
}
