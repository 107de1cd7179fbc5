import { type Locale, numberText, type Words } from "@doichieu/schema/vocabulary";

export interface ListStatusProps {
  locale: Locale;
  loaded: number;
  total: number;
  hasFailed: boolean;
  onRetry: () => void;
}

const words = {
  failed: { VI: "Các dòng tiếp theo chưa tải được.", EN: "The next rows could not be loaded." },
  retry: { VI: "Thử lại", EN: "Try again" },
} satisfies Record<string, Words>;

/** How far a list has come, or that it goes no further, with the way on. */
export function ListStatus({ locale, loaded, total, hasFailed, onRetry }: ListStatusProps) {
  if (hasFailed) {
    return (
      <span role="alert">
        {words.failed[locale]}{" "}
        <button type="button" className="button" onClick={onRetry}>
          {words.retry[locale]}
        </button>
      </span>
    );
  }
  const [done, all] = [loaded, total].map((rows) => numberText(rows, 0, locale));
  return (
    <span role="status">
      {locale === "VI" ? `Đã tải ${done} trong ${all} dòng` : `${done} of ${all} rows loaded`}
    </span>
  );
}
