import type { SupportNeed } from '../api/needs.ts';
import type { NeedInWords } from '../finder/needs.ts';
import { to } from './addresses.ts';
import { foreign } from './locale.ts';

/** A link by its words; the language says in which they are, when that is not the page's own. */
export interface Link {
  href: string;
  text: string;
  lang?: string;
}

/** Needs as parents say them, each leading to its help: everywhere, or in one municipality. */
export const needLinks = (needs: SupportNeed[], municipality?: string) =>
  needs.map(({ id, plainName, contentLanguage }) => ({
    href: municipality ? to.needIn(id, municipality) : to.need(id),
    text: plainName,
    lang: foreign(contentLanguage),
    need: id,
  }));

/** What a list needs to find them in the words of parents. */
export const needsInWords = (needs: SupportNeed[]): NeedInWords[] =>
  needs.map(({ id, name, plainName, synonyms, contentLanguage }) => ({
    id,
    name,
    plainName,
    synonyms,
    lang: foreign(contentLanguage),
  }));

/** Needs as professionals call them. */
export const needWords = (needs: SupportNeed[]): Link[] =>
  needs.map(({ id, name, contentLanguage }) => ({
    href: to.need(id),
    text: name,
    lang: foreign(contentLanguage),
  }));

export const placeLinks = (places: { id: string; name: string }[], href: (id: string) => string = to.municipality) =>
  places.map(({ id, name }): Link => ({ href: href(id), text: name }));

export const serviceLinks = (services: { id: string; name: string }[]) =>
  services.map(({ id, name }): Link => ({ href: to.service(id), text: name, lang: foreign('nl') }));
