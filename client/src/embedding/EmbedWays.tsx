import { Tab, TabList, TabPanel, Tabs } from "react-aria-components/Tabs";
import { embeddingMessages } from "../i18n/embedding.ts";
import { useMessages } from "../i18n/useMessages.ts";
import { CopyBox } from "./CopyBox.tsx";
import { RadioRow } from "./RadioRow.tsx";
import { type Embedded, type EmbedWay, embedWays, neededPolicy, oembedAddress, snippet } from "./snippets.ts";

export interface EmbedWaysProps {
  embedded: Embedded;
  way: EmbedWay;
  onWay: (way: EmbedWay) => void;
  onPictureEnding: (ending: Embedded["pictureEnding"]) => void;
}

const endings = [".svg", ".png"] as const;

/** The same widget in the ways that pages take one, each with what to copy and what the page's policy has to allow. */
export function EmbedWays({ embedded, way, onWay, onPictureEnding }: EmbedWaysProps) {
  const texts = useMessages(embeddingMessages);
  const choose = (key: unknown) => {
    const chosen = embedWays.find((each) => each === key);
    if (chosen) onWay(chosen);
  };
  return (
    <Tabs className="embed-ways" selectedKey={way} onSelectionChange={choose}>
      <TabList className="embed-tabs" aria-label={texts.ways}>
        {embedWays.map((each) => (
          <Tab key={each} id={each} className="embed-tab">
            {texts.way[each]}
          </Tab>
        ))}
      </TabList>
      {embedWays.map((each) => (
        <TabPanel key={each} id={each} className="embed-panel">
          <p className="embed-note">{texts.wayMeaning[each]}</p>
          {each === "picture" && (
            <RadioRow
              label={texts.pictureFormat}
              options={endings.map((value) => ({ value, text: texts.pictureFormats[value] }))}
              value={embedded.pictureEnding}
              onChange={onPictureEnding}
            />
          )}
          <CopyBox label={texts.snippet} text={snippet(each, embedded)} rows={4} />
          {each === "data" && <CopyBox label={texts.oembed} text={oembedAddress(embedded)} rows={2} />}
          <p className="embed-note embed-policy">
            {each === "data" ? texts.noPolicy : texts.policy}{" "}
            <code>{neededPolicy(each, embedded.origin)}</code>
          </p>
        </TabPanel>
      ))}
    </Tabs>
  );
}
