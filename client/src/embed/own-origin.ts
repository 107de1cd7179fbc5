/** Of a script that is told of as a module nobody says where it came from: it has its name. */
const named = () => document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');

/** Where this script came from: widgets come from there, too. Known only while it runs for the first time. */
const { currentScript } = document;
const script = currentScript instanceof HTMLScriptElement && currentScript.src ? currentScript : named();
export const ownOrigin = new URL(script?.src ?? "", location.href).origin;
