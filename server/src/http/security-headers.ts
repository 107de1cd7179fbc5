import helmet, { type FastifyHelmetOptions } from "@fastify/helmet";
import Fastify from "fastify";

interface AllowedBesides {
  /** hashes of inline scripts */
  scripts?: readonly string[];
  fonts?: readonly string[];
  /** where threads may come from */
  workers?: readonly string[];
}

/** Scripts from our own origin only, and inline those of the page itself, known by their hash; nobody may frame us. */
function contentSecurityPolicy({ scripts = [], fonts = [], workers }: AllowedBesides) {
  return {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", ...scripts],
      // React sets style attributes
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'", ...fonts],
      connectSrc: ["'self'"],
      ...(workers && { workerSrc: [...workers] }),
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  };
}

/** Names and values. */
export type SteadyHeaders = Readonly<Record<string, string>>;

/** What helmet says with these options, which is the same each time; it would work it out anew for every request. */
async function saidByHelmet(options: FastifyHelmetOptions): Promise<SteadyHeaders> {
  const asked = Fastify();
  let said: SteadyHeaders = {};
  await asked.register(helmet, options);
  asked.get("/", (_, reply) => {
    said = { ...reply.getHeaders() } as SteadyHeaders;
    return reply.send();
  });
  await asked.inject("/");
  await asked.close();
  return said;
}

export function securityHeaders(isHttps: boolean, scriptHashes: readonly string[]): Promise<SteadyHeaders> {
  return saidByHelmet({
    contentSecurityPolicy: contentSecurityPolicy({ scripts: scriptHashes }),
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
}

/** A policy of a page of its own, in place of the others'. */
export async function policyHeader(allowed: AllowedBesides): Promise<SteadyHeaders> {
  const name = "content-security-policy";
  const said = await saidByHelmet({ contentSecurityPolicy: contentSecurityPolicy(allowed) });
  return { [name]: said[name] ?? "" };
}
