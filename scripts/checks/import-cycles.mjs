/**
 * Cycles between neighbours: in every folder its files and sub-folders are the nodes, and an import counts as an arrow
 * between the two neighbours it connects. Any cycle of files is a cycle between neighbours somewhere, and so is any
 * pair of folders that import each other.
 * @param {Map<string, string[]>} imports file → the files it imports
 * @returns {string[]} one line for each cycle
 */
export function importCycles(imports) {
  return [...neighbourhoods(imports)].flatMap(([folder, arrows]) => {
    const cycle = firstCycle(arrows);
    return cycle ? [`cycle in ${folder || "."}: ${describe(cycle, arrows)}`] : [];
  });
}

/** @typedef {Map<string, Map<string, string>>} Arrows from → to → an import that makes the arrow */

/**
 * @param {Map<string, string[]>} imports
 * @returns {Map<string, Arrows>}
 */
function neighbourhoods(imports) {
  /** @type {Map<string, Arrows>} */
  const folders = new Map();
  for (const [file, targets] of imports) {
    for (const target of targets) {
      const [folder, from, to] = neighbours(file, target);
      if (from === to) continue;
      const arrows = folders.get(folder) ?? new Map();
      const reached = arrows.get(from) ?? new Map();
      folders.set(folder, arrows.set(from, reached.set(to, `${file} → ${target}`)));
    }
  }
  return folders;
}

/**
 * @param {string} file
 * @param {string} target
 * @returns {[folder: string, from: string, to: string]} the deepest folder that holds both, and the two in it
 */
function neighbours(file, target) {
  const [a, b] = [file.split("/"), target.split("/")];
  const depth = a.findIndex((part, index) => part !== b[index]);
  return depth < 0 ? ["", "", ""] : [a.slice(0, depth).join("/"), a[depth] ?? "", b[depth] ?? ""];
}

/**
 * @param {Arrows} arrows
 * @returns {string[] | undefined}
 */
function firstCycle(arrows) {
  const finished = new Set();
  for (const start of arrows.keys()) {
    const cycle = walk(start, [], arrows, finished);
    if (cycle) return cycle;
  }
}

/**
 * @param {string} node
 * @param {string[]} path
 * @param {Arrows} arrows
 * @param {Set<string>} finished nodes from which no cycle can be reached
 * @returns {string[] | undefined}
 */
function walk(node, path, arrows, finished) {
  if (path.includes(node)) return path.slice(path.indexOf(node));
  if (finished.has(node)) return;
  for (const next of arrows.get(node)?.keys() ?? []) {
    const cycle = walk(next, [...path, node], arrows, finished);
    if (cycle) return cycle;
  }
  finished.add(node);
}

/**
 * @param {string[]} cycle
 * @param {Arrows} arrows
 */
function describe(cycle, arrows) {
  const examples = cycle.map((from, index) => arrows.get(from)?.get(cycle[(index + 1) % cycle.length] ?? ""));
  return `${[...cycle, cycle[0]].join(" → ")}\n${examples.map((each) => `    ${each}`).join("\n")}`;
}
