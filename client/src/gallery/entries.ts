import type { GalleryEntry } from "../ui/gallery-entry.ts";

const modules = import.meta.glob<{ gallery: GalleryEntry }>(
  ["../ui/gallery.tsx", "../charts/*/gallery.tsx", "../widgets/gallery.tsx"],
  {
    eager: true,
  },
);

/** Every part that has examples, found by its file, so that none is forgotten. */
export const entries: readonly GalleryEntry[] = Object.values(modules)
  .map(({ gallery }) => gallery)
  .sort((a, b) => a.id.localeCompare(b.id));
