/** ms: a browser reads the file after the click that saves it, some of them late */
const KEPT = 40_000;

/** Hands a file to the reader's browser as a download. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
