import { useId } from "react";
import "./filter-select.css";

export interface FilterOption {
  value: string;
  text: string;
}

export interface FilterSelectProps {
  label: string;
  /** names the choice that restricts nothing */
  all: string;
  options: readonly FilterOption[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}

/** One condition of a list. A value that is no option any more can still be seen and dropped. */
export function FilterSelect({ label, all, options, value, onChange }: FilterSelectProps) {
  const id = useId();
  const isUnknown = value !== undefined && !options.some((option) => option.value === value);
  return (
    <div className="filter-select">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={value ?? ""}
        data-chosen={value !== undefined || undefined}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">{all}</option>
        {isUnknown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
