/** Hears of what changes in public while somebody looks at the page. */
import type { CatalogueChanged } from './changes.ts';
import type { ResultOf } from './graphql.ts';
import type { Persisted } from './persisted.ts';

type Told = ResultOf<typeof CatalogueChanged>['catalogueChanged'];
export type Changed = Told['changes'][number];

/** How long the first word of the API may take. Where none comes through, the page looks once a visit. */
const patience = 2000;

/**
 * Looks as soon as nothing can be missed any more, and at every change that matters, until the page is hidden: a browser
 * has few connections for each site, and what is hidden needs none.
 */
export function hear({ id }: Persisted, matters: (changed: Changed) => boolean, look: () => void): void {
  let events: EventSource | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const told = ({ data }: MessageEvent<string>) => {
    const { changes } = (JSON.parse(data) as { data: { catalogueChanged: Told } }).data.catalogueChanged;
    // The first names none: whatever happens after it is told.
    if (changes.length > 0 && !changes.some(matters)) return;
    clearTimeout(waiting);
    look();
  };
  const turn = () => {
    events?.close();
    clearTimeout(waiting);
    if (document.hidden) return;
    events = new EventSource(`/graphql?documentId=${id}`);
    events.addEventListener('next', told);
    waiting = setTimeout(look, patience);
  };
  document.addEventListener('visibilitychange', turn);
  turn();
}
