/** Puts a text on the clipboard; what is still to come may come late, the reader's press is kept. */
export async function copyText(text: Promise<string>): Promise<void> {
  // only there where the connection is secure
  if (navigator.clipboard && "ClipboardItem" in window) {
    const plain = text.then((written) => new Blob([written], { type: "text/plain" }));
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
    return;
  }
  const written = await text;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", written);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("copy", onCopy, { capture: true, once: true });
  // the older way, which insecure connections still have
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", onCopy, { capture: true });
  if (!isDone) throw new Error("the browser does not let the page copy");
}
