import { Worker } from "node:worker_threads";
import type { ResvgRenderOptions } from "@resvg/resvg-js";

export interface RasterWorkerData {
  font: ResvgRenderOptions["font"];
}

export interface RasterTask {
  svg: string;
  /** dots per px */
  zoom: number;
}

export type RasterAnswer = { png: Uint8Array<ArrayBuffer> } | { fault: string };

interface Waiting {
  resolve: (png: Buffer) => void;
  reject: (error: Error) => void;
}

/**
 * Where drawings become dots: a thread of its own, begun with the first of them, that does one after the other. A large
 * one takes a tenth of a second, and as long nobody else would be answered.
 */
export class RasterThread {
  private worker: Worker | null = null;
  /** in the order in which they are answered */
  private waiting: Waiting[] = [];

  /** @param file of the built raster-worker.ts */
  constructor(
    private readonly file: string,
    private readonly data: RasterWorkerData,
  ) {}

  draw(task: RasterTask): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.worker ??= this.begin();
      this.waiting.push({ resolve, reject });
      this.worker.ref();
      this.worker.postMessage(task);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }

  private begin(): Worker {
    const worker = new Worker(this.file, { workerData: this.data });
    let cause = new Error("the thread that draws dots has ended");
    worker.on("message", (answer: RasterAnswer) => this.take(answer));
    worker.on("error", (error) => {
      cause = error as Error;
    });
    // the next drawing begins another
    worker.on("exit", () => {
      this.worker = null;
      for (const { reject } of this.waiting.splice(0)) reject(cause);
    });
    return worker;
  }

  private take(answer: RasterAnswer): void {
    const first = this.waiting.shift();
    // by itself it keeps no process going
    if (this.waiting.length === 0) this.worker?.unref();
    if ("fault" in answer) first?.reject(new Error(answer.fault));
    else first?.resolve(Buffer.from(answer.png.buffer));
  }
}
