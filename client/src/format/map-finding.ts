import type { TileMapState } from "../charts/tile-map/state.ts";
import { type TileKind, tileKind } from "../charts/tile-map/tile-kind.ts";
import type { MapFinding } from "../i18n/overview.vi.ts";

type Other = NonNullable<MapFinding["others"]>["kind"];

/** At a tie what is less: a map of absences is about what it lacks. */
const otherKinds: readonly Other[] = ["none", "incomplete", "results", "waiting"];

/** What a map shows at a glance, to be put into words. */
export function mapFinding({ provinces }: TileMapState): MapFinding {
  const tiles = provinces.map((province) => ({ name: province.name, kind: tileKind(province) }));
  const shares = tiles.flatMap(({ name, kind }) => (kind.kind === "share" ? [{ name, ...kind }] : []));
  const [others] = otherKinds
    .map((kind) => ({ kind, count: tiles.filter((tile) => tile.kind.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const ends = others ? null : endsOf(shares);
  return {
    shares: shares.length,
    others: others ?? null,
    best: ends?.best ?? null,
    worst: ends?.worst ?? null,
  };
}

type Share = Extract<TileKind, { kind: "share" }> & { name: string };

/** The highest and the lowest with their fractions; null where either is not one province alone. */
function endsOf(shares: readonly Share[]): { best: string; worst: string } | null {
  const order = (a: Share, b: Share) => b.met * a.decided - a.met * b.decided;
  const sorted = [...shares].sort(order);
  const [first, second] = sorted;
  const [last, beforeLast] = [sorted.at(-1), sorted.at(-2)];
  if (!(first && second && last && beforeLast) || order(first, second) === 0 || order(beforeLast, last) === 0)
    return null;
  const text = ({ name, met, decided }: Share) => `${name} (${met}/${decided})`;
  return { best: text(first), worst: text(last) };
}
