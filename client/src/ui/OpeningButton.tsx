import type { KeyboardEvent, ReactNode, RefObject } from "react";

export interface OpeningButtonProps {
  ref: RefObject<HTMLButtonElement | null>;
  opens: "menu" | "dialog";
  isOpen: boolean;
  /** path of the picture that the button of a whole page has, 16 × 16; null: of a part of it, words alone */
  icon: string | null;
  /** somebody is about to press it: what it opens can be loaded */
  onIntent: () => void;
  onOpen: () => void;
  onKeyDown?: (event: KeyboardEvent) => void;
  /** the words on it */
  children: ReactNode;
  /** what happened, for who does not see it */
  said: string;
}

/** A button that opens something which is loaded only then. */
export function OpeningButton(props: OpeningButtonProps) {
  const { ref, opens, isOpen, icon, onIntent, onOpen, onKeyDown, children, said } = props;
  return (
    <>
      <button
        ref={ref}
        type="button"
        className={icon ? "button" : undefined}
        aria-haspopup={opens}
        aria-expanded={isOpen}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        onKeyDown={onKeyDown}
        onClick={onOpen}
      >
        {icon && (
          <svg
            viewBox="0 0 16 16"
            width="14"
            height="14"
            fill="none"
            stroke="currentColor"
            aria-hidden="true"
          >
            <path d={icon} strokeWidth="1.5" />
          </svg>
        )}
        {children}
      </button>
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </>
  );
}
