/** What vite.config.ts makes of a file inside write-excel-file that the package has no door to. */
declare module "write-excel-file/sync" {
  import type { Sheet } from "write-excel-file/universal";

  /** Zips at once, in this thread; `convert` is for pictures inside a sheet. */
  export function generateXlsxFileSync(
    sheets: readonly Sheet<Blob>[],
    sheetOptions: undefined,
    options: undefined,
    convert: (content: Blob) => Promise<Uint8Array>,
  ): Promise<Blob>;
}
