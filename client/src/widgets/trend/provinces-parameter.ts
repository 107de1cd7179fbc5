import { MOST_PROVINCES } from "../../routes/indicator-search.ts";
import type { Parameter } from "../parameter.ts";
import { provinceParameter } from "../parameter.ts";

/** Ids with commas between, each once: no more than can be read beside each other. */
export const provincesParameter: Parameter<string[]> = {
  read: (text) => {
    const ids = text.split(",").map((id) => provinceParameter.read(id.trim()));
    const known = ids.filter((id) => id !== undefined);
    const isWhole = known.length === ids.length && known.length <= MOST_PROVINCES;
    return isWhole ? [...new Set(known)] : undefined;
  },
  takes: {
    VI: `mã của tối đa ${MOST_PROVINCES} tỉnh, cách nhau bằng dấu phẩy, như vn63-46,vn63-48`,
    EN: `the ids of up to ${MOST_PROVINCES} provinces with commas between, such as vn63-46,vn63-48`,
  },
};
