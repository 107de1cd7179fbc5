import type { Rasterise } from "./rasteriser.ts";

/** Each drawing once and for good: for refusals, which cost nothing, whoever asks for them, and are few sentences. */
export function keptRasters(rasterise: Rasterise): Rasterise {
  const kept = new Map<string, Promise<Buffer>>();
  return (svg, size) => {
    const known = kept.get(svg);
    if (known) return known;
    const drawing = rasterise(svg, size);
    kept.set(svg, drawing);
    drawing.catch(() => kept.delete(svg));
    return drawing;
  };
}
