import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Wakes an island when the browser is calm: see finder/calm.ts. */
    'client:calm'?: boolean;
  }
}
