/** Security headers. Inline scripts and styles are allowed by their hash alone, as the build counted them. */
export interface Hashes {
  scripts: string[];
  styles: string[];
}

// The index of the built pages runs as WebAssembly, on the three lists alone.
const lists = /^(\/en)?\/(aanbod|scholen|sociale-kaart)\/$/;

export function securityHeaders(path: string, { scripts, styles }: Hashes, tiles: string): Record<string, string> {
  const wasm = lists.test(path) ? ["'wasm-unsafe-eval'"] : [];
  const policy = [
    "default-src 'self'",
    ['script-src', "'self'", ...wasm, ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    `img-src 'self' ${new URL(tiles).origin}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'strict-transport-security': 'max-age=31536000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cross-origin-opener-policy': 'same-origin',
  };
}
