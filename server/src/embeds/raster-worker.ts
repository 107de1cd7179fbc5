import { parentPort, workerData } from "node:worker_threads";
import { Resvg } from "@resvg/resvg-js";
import type { RasterAnswer, RasterTask, RasterWorkerData } from "./raster-thread.ts";

const { font } = workerData as RasterWorkerData;

/** Bytes of its own, so that they can be handed over: those of the library cannot. */
function pngOf({ svg, zoom }: RasterTask): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new Resvg(svg, { font, fitTo: { mode: "zoom", value: zoom } }).render().asPng());
}

parentPort?.on("message", (task: RasterTask) => {
  const answer = (given: RasterAnswer, handedOver: ArrayBuffer[] = []) =>
    parentPort?.postMessage(given, handedOver);
  try {
    const png = pngOf(task);
    answer({ png }, [png.buffer]);
  } catch (error) {
    answer({ fault: String(error) });
  }
});
