import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { glossary } from './api/glossary.ts';
import { localeOf } from './lib/locale.ts';
import { overwriteServerAsyncLocalStorage, serverAsyncLocalStorage } from './lib/paraglide/runtime.js';
import { explain } from './words/explain.ts';

if (!serverAsyncLocalStorage) overwriteServerAsyncLocalStorage(new AsyncLocalStorage());

/**
 * Every page is rendered to its end in its own language, so that pages built side by side never mix; then its
 * difficult words are explained.
 */
export const onRequest = defineMiddleware(({ url }, next) => {
  const render = async () => {
    const response = await next();
    return new Response(explain(await response.text(), await glossary()), response);
  };
  const store = { locale: localeOf(url.pathname), origin: url.origin, messageCalls: new Set<string>() };
  return serverAsyncLocalStorage?.run(store, render) ?? render();
});
