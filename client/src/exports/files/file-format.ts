export const fileFormats = ["csv", "xlsx", "svg", "png"] as const;
export type FileFormat = (typeof fileFormats)[number];

export function isFileFormat(name: unknown): name is FileFormat {
  return fileFormats.some((format) => format === name);
}

export const mediaTypes: Record<FileFormat, string> = {
  csv: "text/csv;charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  svg: "image/svg+xml;charset=utf-8",
  png: "image/png",
};
