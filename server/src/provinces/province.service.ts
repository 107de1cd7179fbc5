import type { Province, ProvinceFilter, ProvinceSuccession } from "@doichieu/schema";
import type { Operation } from "../operation/operation.ts";
import { provinces, successions } from "./province.repository.ts";

/** Every province by id, for a transaction that writes. */
export const readProvinces = provinces.readFrom;

export async function findProvince(operation: Operation, id: string): Promise<Province | null> {
  return (await provinces.of(operation)).get(id) ?? null;
}

export async function listProvinces(
  operation: Operation,
  filter: ProvinceFilter | null | undefined,
): Promise<Province[]> {
  const isIn = <T>(allowed: readonly T[] | null | undefined, value: T) => allowed?.includes(value) ?? true;
  return [...(await provinces.of(operation)).values()].filter(
    (province) =>
      isIn(filter?.in, province.id) &&
      isIn(filter?.scheme, province.scheme) &&
      isIn<string | null>(filter?.region?.in, province.regionId),
  );
}

export function provincesOfRegion(operation: Operation, regionId: string): Promise<Province[]> {
  return listProvinces(operation, { region: { in: [regionId] } });
}

async function linkedBy(
  operation: Operation,
  idFrom: (succession: ProvinceSuccession) => string | null,
): Promise<Province[]> {
  const all = [...(await successions.of(operation)).values()];
  const ids = all.map(idFrom).filter((id) => id !== null);
  return listProvinces(operation, { in: ids });
}

/** The units it became (M13): one, or none for today's units and the country. */
export function successorsOf(operation: Operation, id: string): Promise<Province[]> {
  return linkedBy(operation, ({ predecessorId, successorId }) => (predecessorId === id ? successorId : null));
}

/** The units it was made of (M13). */
export function predecessorsOf(operation: Operation, id: string): Promise<Province[]> {
  return linkedBy(operation, ({ predecessorId, successorId }) => (successorId === id ? predecessorId : null));
}
