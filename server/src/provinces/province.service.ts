import type { Province, ProvinceFilter } from "@doichieu/schema";
import { searchable, wordsOf } from "../catalogue/searchable.ts";
import { heldForWrites } from "../database/held-master.ts";
import type { Operation } from "../operation/operation.ts";
import type { PromiseOrValue } from "../operation/promise-or-value.ts";
import { provinces, successions } from "./province.repository.ts";
import { TodayUnits } from "./today-units.ts";

/** Every province by id, for a transaction that writes. */
export const readProvinces = heldForWrites(provinces.readFrom);

/** Which of today's units each province became or is, for a transaction that writes. */
export const readTodayUnits = heldForWrites(
  async (transaction) => new TodayUnits((await successions.readFrom(transaction)).values()),
);

/** The place of each in the natural order. */
export const provincePlaces = provinces.places;

export function findProvince(operation: Operation, id: string): PromiseOrValue<Province | null> {
  return provinces.find(operation, id);
}

const hasWords = searchable<Province>(({ id, nameVi, nameEn, iso31662, aliases }) => [
  id,
  nameVi,
  nameEn,
  iso31662,
  ...aliases,
]);

/** The provinces that have all of the words in their names, aliases or codes. */
export async function provincesHaving(operation: Operation, words: readonly string[]): Promise<Province[]> {
  return [...(await provinces.of(operation)).values()].filter((province) => hasWords(province, words));
}

export async function listProvinces(
  operation: Operation,
  filter: ProvinceFilter | null | undefined,
): Promise<Province[]> {
  const isIn = <T>(allowed: readonly T[] | null | undefined, value: T) => allowed?.includes(value) ?? true;
  const found = await provincesHaving(operation, wordsOf(filter?.search));
  return found.filter(
    (province) =>
      isIn(filter?.in, province.id) &&
      isIn(filter?.scheme, province.scheme) &&
      isIn<string | null>(filter?.region?.in, province.regionId),
  );
}

export function provincesOfRegion(operation: Operation, regionId: string): Promise<Province[]> {
  return listProvinces(operation, { region: { in: [regionId] } });
}

/** Which of today's units each province became or is (M13). */
export async function todayUnits(operation: Operation): Promise<TodayUnits> {
  return new TodayUnits((await successions.of(operation)).values());
}

/** The units it became (M13): one, or none for today's units and the country. */
export async function successorsOf(operation: Operation, id: string): Promise<Province[]> {
  const successor = (await todayUnits(operation)).unitOf(id);
  return successor === id ? [] : listProvinces(operation, { in: [successor] });
}

/** The units it was made of (M13). */
export async function predecessorsOf(operation: Operation, id: string): Promise<Province[]> {
  const predecessors = (await todayUnits(operation)).predecessorsOf(id);
  return listProvinces(operation, { in: [...predecessors] });
}
