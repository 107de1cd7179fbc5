import type { FastifyHelmetOptions } from "@fastify/helmet";

interface AllowedBesides {
  /** hashes of inline scripts */
  scripts?: readonly string[];
  fonts?: readonly string[];
  /** where threads may come from */
  workers?: readonly string[];
}

/** Scripts from our own origin only, and inline those of the page itself, known by their hash; nobody may frame us. */
export function contentSecurityPolicy({ scripts = [], fonts = [], workers }: AllowedBesides) {
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

export function securityHeaders(isHttps: boolean, scriptHashes: readonly string[]): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: contentSecurityPolicy({ scripts: scriptHashes }),
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  };
}
