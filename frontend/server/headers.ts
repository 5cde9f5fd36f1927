/** Security headers: scripts, styles and answers come from this site alone, and map tiles from the map's own host. */
interface Places {
  issuer: string;
  tiles: string | undefined;
}

// The index of the built pages runs as WebAssembly: on the three lists, in a worker of its own.
const lists = /^((\/en)?\/(aanbod|scholen|sociale-kaart)\/|\/pagefind\/.*)$/;

export function securityHeaders(path: string, { issuer, tiles }: Places): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `script-src 'self'${lists.test(path) ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    `img-src 'self' ${new URL(tiles ?? 'https://service.pdok.nl').origin}`,
    "font-src 'self'",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'strict-transport-security': 'max-age=31536000; includeSubDomains',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(self), payment=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
