import type { ExportLoading } from "../export-view.ts";
import type { TakenView } from "../taken-view.ts";
import { type FileFormat, mediaTypes } from "./file-format.ts";

type Maker = (taken: TakenView, loading: ExportLoading) => Promise<BlobPart>;

/** What a format needs comes when somebody asks for it. */
const makers: Record<FileFormat, Maker> = {
  csv: async ({ view }, loading) => {
    const { csvText } = await import("./csv-text.ts");
    return csvText(await view.table(loading));
  },
  xlsx: async (taken, loading) => {
    const { xlsxFile } = await import("./xlsx-file.ts");
    return xlsxFile(taken, await taken.view.table(loading));
  },
  svg: async (taken, loading) => {
    const [{ viewPicture }, { wholeSvg }] = await Promise.all([
      import("../picture/view-picture.tsx"),
      import("../picture/whole-svg.ts"),
    ]);
    return wholeSvg((await viewPicture(taken, loading)).svg);
  },
  png: async (taken, loading) => {
    const [{ viewPicture }, { pngFile }] = await Promise.all([
      import("../picture/view-picture.tsx"),
      import("./png-file.ts"),
    ]);
    return pngFile(await viewPicture(taken, loading));
  },
};

/** A view as a file of this format, under its own name; generated figures say so in theirs. */
export async function makeFile(format: FileFormat, taken: TakenView, loading: ExportLoading): Promise<File> {
  const suffix = taken.origin.generated ? "-sample" : "";
  const content = await makers[format](taken, loading);
  return new File([content], `${taken.view.fileName}${suffix}.${format}`, { type: mediaTypes[format] });
}
