import { Link } from "@tanstack/react-router";
import { provinceMessages } from "../../i18n/province.ts";
import { useMessages } from "../../i18n/useMessages.ts";
import { Segments } from "../../view/Segments.tsx";
import { useAsked } from "../../view/useAsked.ts";
import { useScorecardOrder } from "./useScorecardOrder.ts";

export interface OrderSwitchProps {
  /** of the province */
  id: string;
  /** how many rows there are to put in order */
  rows: number;
  /** beside other provinces rows stand by sector */
  isCompared: boolean;
}

/** In which order the scorecard stands. */
export function OrderSwitch({ id, rows, isCompared }: OrderSwitchProps) {
  const texts = useMessages(provinceMessages);
  const shown = useScorecardOrder();
  const asked = useAsked();
  const order = asked ? (asked.order ?? "sector") : shown;
  if (rows < 2 || isCompared) return null;
  const orders = [
    { value: undefined, of: "sector", text: texts.bySector },
    { value: "shortfall", of: "shortfall", text: texts.byShortfall },
    { value: "name", of: "name", text: texts.byName },
  ] as const;
  return (
    <Segments label={texts.order}>
      {orders.map(({ value, of, text }) =>
        of === order ? (
          <span key={of} aria-current="true">
            {text}
          </span>
        ) : (
          <Link
            key={of}
            to="/provinces/$id"
            params={{ id }}
            search={(search) => ({ ...search, order: value })}
            activeOptions={{ exact: true }}
            resetScroll={false}
          >
            {text}
          </Link>
        ),
      )}
    </Segments>
  );
}
