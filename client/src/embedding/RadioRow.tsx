import { useId } from "react";

export interface RadioRowProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string; note?: string }[];
  /** null: none of them */
  value: Value | null;
  /** said where there is nothing to choose, and why */
  settled?: string | null;
  onChange: (value: Value) => void;
}

/** A few choices side by side, one of which holds. */
export function RadioRow<Value extends string>(props: RadioRowProps<Value>) {
  const { label, options, value, settled, onChange } = props;
  const name = useId();
  return (
    <fieldset className="embed-radios" disabled={Boolean(settled)}>
      <legend className="control-label">{label}</legend>
      <div>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={!settled && option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.text}
            {option.note && <small>{option.note}</small>}
          </label>
        ))}
      </div>
      {settled && <p className="embed-note">{settled}</p>}
    </fieldset>
  );
}
