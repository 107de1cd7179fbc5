import { getRouteApi } from "@tanstack/react-router";
import { ErrorPanel } from "../../app/ErrorPanel.tsx";
import { knownYears } from "../../view/known-years.ts";
import { useFiguresView } from "../../view/useFiguresView.ts";
import { YearLinks } from "./YearLinks.tsx";
import "./province.css";

const route = getRouteApi("/view/provinces/$id");

/** A year that did not come leaves the province's other years at hand. */
export function ProvinceError({ error }: { error: unknown }) {
  const { id } = route.useParams();
  const { year } = route.useSearch();
  const known = knownYears(`/provinces/${id}`, useFiguresView());
  return (
    <>
      <ErrorPanel error={error} />
      {known && year !== undefined && (
        <YearLinks id={id} year={year} years={known.counted.map((each) => each.year)} />
      )}
    </>
  );
}
