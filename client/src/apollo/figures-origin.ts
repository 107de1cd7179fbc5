/** Whether the server's figures were generated; known with its first answer, and never otherwise afterwards. */
export interface FiguresOrigin {
  isGenerated: () => boolean;
  /** what the extensions of an answer say */
  note: (extensions: Record<string, unknown> | undefined) => void;
  subscribe: (listener: () => void) => () => void;
}

export function makeFiguresOrigin(): FiguresOrigin {
  const listeners = new Set<() => void>();
  let generated = false;
  return {
    isGenerated: () => generated,
    note(extensions) {
      if (generated || extensions?.generated !== true) return;
      generated = true;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
