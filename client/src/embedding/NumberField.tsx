import { useId, useState } from "react";

export interface NumberFieldProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
}

/** A whole number between two ends; anything else stays in the field only, and is gone with the focus. */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const isTaken = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  const type = (text: string) => {
    setTyped(text);
    if (isTaken(text)) onChange(Number(text));
  };
  return (
    <div className="embed-field">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={typed ?? String(value)}
        aria-invalid={typed !== null && !isTaken(typed)}
        onChange={(event) => type(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}
