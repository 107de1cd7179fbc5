import { renderToStaticMarkup } from "react-dom/server";
import { layoutFrame } from "../../charts/picture/frame.layout.ts";
import { PictureFrame } from "../../charts/picture/PictureFrame.tsx";
import type { ExportLoading } from "../export-view.ts";
import { footLines, type TakenView, warningOf } from "../taken-view.ts";
import { tablePicture } from "./table-picture.tsx";
import { looseSvg } from "./whole-svg.ts";

export interface ViewPicture {
  /** its colours are the page's still: wholeSvg gives it its own */
  svg: string;
  /** px */
  width: number;
  height: number;
}

/** px that a view is asked to be drawn in */
const WIDTH = 1000;
/** px that a picture of a table has at least, for its title and foot */
const NARROW = 640;

/** A view as one picture that says what it shows and where it comes from. Needs no browser. */
export async function viewPicture(taken: TakenView, loading: ExportLoading): Promise<ViewPicture> {
  const { view, locale, texts } = taken;
  const picture = view.picture
    ? await view.picture(WIDTH)
    : tablePicture(await view.table(loading), { locale, texts, narrowest: NARROW });
  const frame = {
    title: view.title,
    sub: view.sub,
    legend: picture.legend,
    foot: footLines(taken),
    warning: warningOf(taken),
    width: picture.width ?? WIDTH,
    height: picture.height,
  };
  const { width, height } = layoutFrame(frame);
  const markup = renderToStaticMarkup(<PictureFrame {...frame}>{picture.drawing}</PictureFrame>);
  return { svg: looseSvg(markup), width, height };
}
