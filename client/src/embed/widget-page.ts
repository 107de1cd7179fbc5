import "../theme/fonts.css";
import { keepWidth } from "./keep-width.ts";
import { showTips } from "./show-tips.ts";
import { tellHeight } from "./tell-height.ts";

tellHeight();
showTips(document);
keepWidth();
