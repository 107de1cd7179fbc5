import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import { AppLink } from "../app/AppLink.tsx";
import { shellMessages } from "../i18n/shell.ts";
import { useMessages } from "../i18n/useMessages.ts";
import "./year-steps.css";

export interface YearStepsProps {
  /** years with figures, in any order */
  years: readonly number[];
  year: number;
  hrefOf: (year: number) => string;
  /** the years themselves, as links; the one shown is the current one */
  children: ReactNode;
}

const classes = { ArrowLeft: "year-step year-step-back", ArrowRight: "year-step year-step-on" };
const isArrow = (key: string): key is keyof typeof classes => key in classes;

/** A year back or on, over those that have figures: by two arrows, or by the arrow keys while the focus is inside. */
export function YearSteps({ years, year, hrefOf, children }: YearStepsProps) {
  const texts = useMessages(shellMessages);
  const frame = useRef<HTMLDivElement>(null);
  const steps = useStepFocus(frame, year);
  const back = Math.max(...years.filter((each) => each < year));
  const on = Math.min(...years.filter((each) => each > year));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isArrow(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    steps.byKey();
    frame.current?.querySelector<HTMLElement>(`a[class="${classes[event.key]}"]`)?.click();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the links inside; each does the same by itself
    <div className="year-steps" ref={frame} onKeyDown={onKeyDown} onClick={steps.byClick}>
      <Step
        className={classes.ArrowLeft}
        year={back}
        label={texts.yearBack}
        hrefOf={hrefOf}
        d="M10 3L5 8l5 5"
      />
      {children}
      <Step className={classes.ArrowRight} year={on} label={texts.yearOn} hrefOf={hrefOf} d="M6 3l5 5-5 5" />
    </div>
  );
}

interface StepProps {
  className: string;
  /** infinite where there is none that way */
  year: number;
  label: (year: number) => string;
  hrefOf: (year: number) => string;
  /** path of the arrow */
  d: string;
}

function Step({ className, year, label, hrefOf, d }: StepProps) {
  const arrow = (
    <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
      <path d={d} strokeWidth="1.6" />
    </svg>
  );
  if (!Number.isFinite(year)) return <span className={className}>{arrow}</span>;
  return (
    <AppLink className={className} href={hrefOf(year)} aria-label={label(year)} title={label(year)}>
      {arrow}
    </AppLink>
  );
}

/** After a step by key the focus goes with the year; an arrow that is gone at the end hands it to the year, too. */
function useStepFocus(frame: { current: HTMLElement | null }, year: number) {
  const came = useRef<"key" | "click" | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once the step has been made
  useEffect(() => {
    const by = came.current;
    came.current = null;
    if (by === null || (by === "click" && frame.current?.contains(document.activeElement))) return;
    frame.current?.querySelector<HTMLElement>("a[aria-current]")?.focus({ preventScroll: true });
  }, [frame, year]);
  return {
    byKey: () => {
      came.current = "key";
    },
    byClick: () => {
      came.current ??= "click";
    },
  };
}
