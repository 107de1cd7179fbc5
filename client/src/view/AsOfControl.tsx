import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useId, useState } from "react";
import { today } from "../format/today.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { viewMessages } from "../i18n/view.ts";
import { isDay } from "./figures-view.ts";
import { useAskedView } from "./useAskedView.ts";
import "./view.css";

/** ms after the last key: a date is typed in three parts, and each makes a valid one */
const SETTLED = 700;

/** As of which day figures count (M14); today or later is as if no day were given. */
export function AsOfControl() {
  const { asOf } = useAskedView();
  return <DayField key={asOf} asOf={asOf} />;
}

function DayField({ asOf }: { asOf: string | null }) {
  const texts = useMessages(viewMessages);
  const navigate = useNavigate();
  const id = useId();
  const [day, setDay] = useState(asOf ?? today());
  const chosen = isDay(day) && day >= "1900" && day < today() ? day : null;
  const isChanged = isDay(day) && chosen !== asOf;
  const go = () => {
    if (!isChanged) return;
    void navigate({
      to: ".",
      search: (search) => ({ ...search, asOf: chosen ?? undefined }),
      resetScroll: false,
    });
  };
  useEffect(() => {
    if (!isChanged) return;
    const timer = setTimeout(go, SETTLED);
    return () => clearTimeout(timer);
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    go();
  };
  return (
    <form className="as-of" onSubmit={onSubmit} onBlur={go}>
      <label className="control-label" htmlFor={id}>
        {texts.asOf}
      </label>
      <input
        id={id}
        type="date"
        value={day}
        max={today()}
        required
        data-chosen={asOf !== null || undefined}
        onChange={(event) => setDay(event.target.value)}
      />
    </form>
  );
}
