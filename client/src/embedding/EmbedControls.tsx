import { numberText } from "@doichieu/schema/vocabulary";
import { useId } from "react";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useLocale } from "../i18n/locale-context.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { ColourField } from "./ColourField.tsx";
import {
  COMMON_WIDTHS,
  type EmbedChoice,
  embedThemes,
  isThemeChosen,
  TRANSPARENT,
  WIDTH_ENDS,
} from "./embed-choice.ts";
import { FontField } from "./FontField.tsx";
import { NumberField } from "./NumberField.tsx";
import { RadioRow } from "./RadioRow.tsx";
import type { WidgetLink } from "./widget-link.ts";
import { widgetRows } from "./widget-rows.ts";

export interface EmbedControlsProps {
  widgets: readonly WidgetLink[];
  link: WidgetLink;
  choice: EmbedChoice;
  onWidget: (link: WidgetLink) => void;
  onChange: (changed: Partial<EmbedChoice>) => void;
}

const widths = Object.keys(COMMON_WIDTHS) as (keyof typeof COMMON_WIDTHS)[];

/** What can be chosen of a widget: what it shows, how wide, in which language and colours. */
export function EmbedControls({ widgets, link, choice, onWidget, onChange }: EmbedControlsProps) {
  const locale = useLocale();
  const texts = useMessages(embeddingMessages);
  const rows = widgetRows[link.widget];
  const width = widths.find((each) => COMMON_WIDTHS[each] === choice.width) ?? null;
  return (
    <>
      {widgets.length > 1 && <WidgetSelect widgets={widgets} link={link} onWidget={onWidget} />}
      <RadioRow
        label={texts.width}
        options={widths.map((value) => ({
          value,
          text: texts.widths[value],
          note: numberText(COMMON_WIDTHS[value], 0, locale),
        }))}
        value={width}
        onChange={(chosen) => onChange({ width: COMMON_WIDTHS[chosen] })}
      />
      <div className="embed-row">
        <NumberField
          label={texts.ownWidth(WIDTH_ENDS.least, WIDTH_ENDS.most)}
          value={choice.width}
          {...WIDTH_ENDS}
          onChange={(chosen) => onChange({ width: chosen })}
        />
        {rows && (
          <NumberField
            key={link.widget}
            label={texts.rows}
            value={choice.rows ?? rows.usual}
            least={rows.least}
            most={rows.most}
            onChange={(chosen) => onChange({ rows: chosen === rows.usual ? null : chosen })}
          />
        )}
      </div>
      <div className="embed-row">
        <RadioRow
          label={texts.language}
          options={(["vi", "en"] as const).map((value) => ({ value, text: texts.languages[value] }))}
          value={choice.lang}
          onChange={(lang) => onChange({ lang })}
        />
        <RadioRow
          label={texts.theme}
          options={embedThemes.map((value) => ({ value, text: texts.themes[value] }))}
          value={choice.theme}
          settled={isThemeChosen(choice) ? null : texts.themeFollows}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
      <LookFields choice={choice} onChange={onChange} />
      {link.search.year !== undefined && (
        <label className="embed-check">
          <input
            type="checkbox"
            checked={choice.isNewest}
            onChange={(event) => onChange({ isNewest: event.target.checked })}
          />
          {texts.newest}
        </label>
      )}
    </>
  );
}

function WidgetSelect({
  widgets,
  link,
  onWidget,
}: Pick<EmbedControlsProps, "widgets" | "link" | "onWidget">) {
  const texts = useMessages(embeddingMessages);
  const id = useId();
  return (
    <div className="embed-field">
      <label className="control-label" htmlFor={id}>
        {texts.widget}
      </label>
      <select
        id={id}
        value={link.widget}
        onChange={(event) => {
          const chosen = widgets.find(({ widget }) => widget === event.target.value);
          if (chosen) onWidget(chosen);
        }}
      >
        {widgets.map(({ widget }) => (
          <option key={widget} value={widget}>
            {texts.widgets[widget]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Colours and font of the page around. */
function LookFields({ choice, onChange }: Pick<EmbedControlsProps, "choice" | "onChange">) {
  const texts = useMessages(embeddingMessages);
  const isTransparent = choice.background === TRANSPARENT;
  return (
    <fieldset className="embed-look">
      <legend className="control-label">{texts.look}</legend>
      <ColourField
        label={texts.accent}
        value={choice.accent}
        usual="#1f6394"
        onChange={(accent) => onChange({ accent })}
      />
      <ColourField
        label={texts.background}
        value={isTransparent ? "" : choice.background}
        usual="#fbfaf7"
        isDisabled={isTransparent}
        onChange={(background) => onChange({ background })}
      />
      <FontField value={choice.font} onChange={(font) => onChange({ font })} />
      <label className="embed-check">
        <input
          type="checkbox"
          checked={isTransparent}
          onChange={(event) => onChange({ background: event.target.checked ? TRANSPARENT : "" })}
        />
        {texts.transparent}
      </label>
    </fieldset>
  );
}
