/** Where this script came from: widgets come from there, too. Known only while it runs for the first time. */
const { currentScript } = document;
export const ownOrigin = new URL(
  currentScript instanceof HTMLScriptElement ? currentScript.src : import.meta.url,
  location.href,
).origin;
