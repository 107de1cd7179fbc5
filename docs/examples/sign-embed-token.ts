// On a portal's own server: an address that shows one drawing of a private Đối Chiếu for ten minutes.
import { SignJWT } from "jose";

const server = process.env.DOICHIEU_URL ?? "http://127.0.0.1:4000";
const audience = process.env.DOICHIEU_AUDIENCE ?? `${server}/embed/v1`;
const [kid, secret = ""] = (process.env.DOICHIEU_EMBED_KEY ?? "").split(":");
const widget = "trend";
const params = { indicator: "TELECOM_REVENUE", provinces: "vn63-40" };
const token = await new SignJWT({ widget, params })
  .setProtectedHeader({ alg: "HS256", typ: "embed+jwt", kid })
  .setAudience(audience)
  .setIssuedAt()
  .setExpirationTime("10m")
  .sign(Buffer.from(secret, "base64url"));
process.stdout.write(`${server}/embed/v1/${widget}?${new URLSearchParams({ ...params, token })}\n`);
