import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { localeOf } from './lib/locale.ts';
import { overwriteServerAsyncLocalStorage, serverAsyncLocalStorage } from './lib/paraglide/runtime.js';

if (!serverAsyncLocalStorage) overwriteServerAsyncLocalStorage(new AsyncLocalStorage());

/** Every page is rendered to its end in its own language, so that pages built side by side never mix. */
export const onRequest = defineMiddleware(({ url }, next) => {
  const render = async () => {
    const response = await next();
    return new Response(await response.text(), response);
  };
  const store = { locale: localeOf(url.pathname), origin: url.origin, messageCalls: new Set<string>() };
  return serverAsyncLocalStorage?.run(store, render) ?? render();
});
