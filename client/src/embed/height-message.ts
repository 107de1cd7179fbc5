/** What a widget's page tells the page around it: the px it needs. Anybody may know. */
export interface HeightMessage {
  type: "doichieu:height";
  height: number;
}

/** Asks a widget's page to tell it again. Sent to whatever stands in the frame: it may not have come yet, and is no secret. */
export const HEIGHT_QUESTION = "doichieu:ask-height";

export function isHeightMessage(data: unknown): data is HeightMessage {
  const { type, height } = (data ?? {}) as Partial<HeightMessage>;
  return type === "doichieu:height" && typeof height === "number" && height > 0 && height < 20_000;
}
