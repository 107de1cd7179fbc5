import {
  type AmountParts,
  type AmountStyle,
  amountText,
  isDerived,
  type Locale,
  type ObservationStatus,
  statusWords,
} from "@doichieu/schema/vocabulary";
import { DerivedText } from "./DerivedText.tsx";
import type { LinkComponent } from "./PlainLink.tsx";
import "./figure-text.css";

export interface FigureTextProps {
  amount: AmountParts;
  locale: Locale;
  print?: AmountStyle;
  /** says how firm the figure is, "(ước)", where no verdict beside it does */
  status?: ObservationStatus | null;
  explanationHref?: string;
  Link?: LinkComponent;
}

/** An amount as the report prints it, digits of one width, so that columns of figures line up. */
export function FigureText({ amount, locale, print, status, explanationHref, Link }: FigureTextProps) {
  const text = amountText(amount, locale, print);
  return (
    <span className="figure-text">
      {isDerived(amount) ? (
        <DerivedText locale={locale} rule={amount.rule} href={explanationHref} Link={Link}>
          {text}
        </DerivedText>
      ) : (
        text
      )}
      {status && status !== "FINAL" && (
        <span className="figure-text-status"> ({statusWords[status][locale]})</span>
      )}
    </span>
  );
}
