import { createRouter, defaultStringifySearch, type RouterHistory } from "@tanstack/react-router";
import { type Ask, askerOf } from "../apollo/ask.ts";
import { type FiguresOrigin, makeFiguresOrigin } from "../apollo/figures-origin.ts";
import { makeClient } from "../apollo/make-client.ts";
import { ErrorPanel } from "../app/ErrorPanel.tsx";
import { attainmentRoute } from "./attainment.route.tsx";
import { attainmentsRoute } from "./attainments.route.tsx";
import { discrepanciesRoute } from "./discrepancies.route.tsx";
import { growthRoute } from "./growth.route.tsx";
import { indicatorRoute } from "./indicator.route.tsx";
import { indicatorsRoute } from "./indicators.route.tsx";
import { methodologyRoute } from "./methodology.route.tsx";
import { overviewRoute } from "./overview.route.tsx";
import { provinceRoute } from "./province.route.tsx";
import { provincesRoute } from "./provinces.route.tsx";
import { rootRoute } from "./root.route.tsx";
import { sourceRoute } from "./source.route.tsx";
import { sourcesRoute } from "./sources.route.tsx";
import { viewRoute } from "./view.route.tsx";

/** ms that the page before stays in sight while the next one loads; its skeleton comes only when that takes longer */
const PENDING = 300;
/** ms that an answer is good for, so that going back and forth asks nobody */
const KEPT = 5 * 60_000;

/** Left out: as in a browser that starts with nothing. */
interface RouterParts {
  origin?: FiguresOrigin;
  /** who answers, given who would otherwise */
  asking?: (ask: Ask) => Ask;
  /** the server's, of one address */
  history?: RouterHistory;
  /** the server drew the first page: the reader may be anywhere on it already */
  isDrawn?: boolean;
}

export function makeRouter({
  origin = makeFiguresOrigin(),
  asking = (ask) => ask,
  history,
  isDrawn = false,
}: RouterParts = {}) {
  let isTakingOver = isDrawn;
  const restoresScroll = () => {
    const restores = !isTakingOver;
    isTakingOver = false;
    return restores;
  };
  const client = makeClient(origin);
  const router = createRouter({
    routeTree: rootRoute.addChildren([
      viewRoute.addChildren([
        overviewRoute,
        provincesRoute,
        provinceRoute,
        indicatorsRoute,
        indicatorRoute,
        attainmentsRoute,
        attainmentRoute,
        growthRoute,
        discrepanciesRoute,
      ]),
      sourcesRoute,
      sourceRoute,
      methodologyRoute,
    ]),
    context: { client, ask: asking(askerOf(client)), origin },
    defaultPreload: "intent",
    // the router keeps the answers, by address; figures change once in a while, by an import
    defaultStaleTime: KEPT,
    defaultPreloadStaleTime: KEPT,
    defaultGcTime: KEPT,
    defaultPreloadGcTime: KEPT,
    defaultPendingMs: PENDING,
    defaultPendingMinMs: PENDING,
    // in the page's place, so that the frame around it stays alive
    defaultErrorComponent: ErrorPanel,
    history,
    // on the server it would write a script into the page, which the page's policy forbids
    scrollRestoration: !history && restoresScroll,
    // ids with commas between stay readable
    stringifySearch: (search) => defaultStringifySearch(search).replaceAll("%2C", ","),
  });
  router.subscribe("onBeforeNavigate", ({ pathChanged }) => {
    // another year or view of the same page: what is there stays until the new figures are, however long they take
    router.options.defaultPendingMs = pathChanged ? PENDING : Number.POSITIVE_INFINITY;
  });
  return router;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
