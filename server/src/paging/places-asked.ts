import { getNamedType } from "graphql";
import { perSelection, type Selecting, selectedFields } from "../operation/selection.ts";

/** Does a question for a page ask where its rows stand? Only then their keys are read and cursors made of them. */
export const asksForPlaces = perSelection((info: Selecting): boolean => {
  const page = selectedFields(info, "PageInfo");
  const edge = getNamedType(info.returnType).name.replace(/Connection$/, "Edge");
  return page.has("startCursor") || page.has("endCursor") || selectedFields(info, edge).has("cursor");
});
