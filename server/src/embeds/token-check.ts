import { errors } from "jose";
import { type EmbedTokenSettings, verifiedClaim } from "../embed-tokens/embed-token.ts";
import { isWhatTokenLetsSee } from "../embed-tokens/parameter-lock.ts";
import type { EmbedAsked } from "./embed-asked.ts";
import { type EmbedProblem, EmbedRefusal } from "./embed-refusal.ts";

const missing: EmbedProblem = {
  status: 401,
  code: "EMBED_TOKEN_MISSING",
  says: {
    VI: "Hình này chỉ xem được trên trang đã được cấp phép.",
    EN: "This can be seen only on a page that was given leave to show it.",
  },
};

const invalid: EmbedProblem = {
  status: 401,
  code: "EMBED_TOKEN_INVALID",
  says: {
    VI: "Giấy phép xem hình này không hợp lệ.",
    EN: "The leave to show this does not hold.",
  },
};

const expired: EmbedProblem = {
  status: 401,
  code: "EMBED_TOKEN_EXPIRED",
  says: {
    VI: "Giấy phép xem hình này đã hết hạn; hãy tải lại trang.",
    EN: "The leave to show this has ended; load the page again.",
  },
};

const otherParameters: EmbedProblem = {
  status: 403,
  code: "EMBED_TOKEN_PARAMETERS",
  says: {
    VI: "Giấy phép được cấp cho một hình khác.",
    EN: "The leave was given for something else.",
  },
};

/** As it is written, and in no other way that reads the same: it is put into pages. */
const isExact = (token: string) =>
  token.split(".").every((part) => Buffer.from(part, "base64url").toString("base64url") === part);

/** The token that lets see what is asked for, or null; rejects where one does not, also where none is needed. */
export async function checkToken(
  { widget, search, tokens }: EmbedAsked,
  settings: EmbedTokenSettings,
  now: Date,
): Promise<string | null> {
  const [token, ...more] = tokens;
  if (token === undefined) {
    if (settings.isRequired) throw new EmbedRefusal(missing);
    return null;
  }
  if (more.length > 0 || !isExact(token)) throw new EmbedRefusal(invalid);
  const claim = await verifiedClaim(token, settings, now).catch((error: unknown) => {
    throw new EmbedRefusal(error instanceof errors.JWTExpired ? expired : invalid);
  });
  if (!isWhatTokenLetsSee(claim, { widget, search })) throw new EmbedRefusal(otherParameters);
  return token;
}
