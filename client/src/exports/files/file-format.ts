export const fileFormats = ["csv", "xlsx"] as const;
export type FileFormat = (typeof fileFormats)[number];

export function isFileFormat(name: unknown): name is FileFormat {
  return fileFormats.some((format) => format === name);
}
