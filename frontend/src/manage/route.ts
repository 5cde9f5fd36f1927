/** The addresses of the signed-in area, and what each shows. It is one page: the token lives as long as the page. */
import { to } from '../lib/addresses.ts';
import { inLocale } from '../lib/locale.ts';
import type { ProfileSection } from './draft/questions.ts';
import { sections } from './draft/forms.ts';

export interface Route {
  view: 'start' | 'profile' | 'preview' | 'history' | 'back';
  /** The school's location code. */
  school: string;
  /** The part of the form that is open. */
  section: ProfileSection | null;
}

const views: Record<string, Route['view']> = {
  '/beheer/': 'start',
  '/beheer/profiel/': 'profile',
  '/beheer/voorbeeld/': 'preview',
  '/beheer/geschiedenis/': 'history',
  '/beheer/terug/': 'back',
};

/** Null for an address outside the area. */
export function routeOf({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): Route | null {
  const view = views[inLocale(pathname, 'nl')];
  if (!view) return null;
  const part = searchParams.get('deel')?.toUpperCase().replaceAll('-', '_');
  return {
    view,
    school: searchParams.get('school') ?? '',
    section: sections.find((section) => section === part) ?? null,
  };
}

const about = (page: string, school: string, section?: ProfileSection) => {
  const asked = new URLSearchParams({ school });
  if (section) asked.set('deel', section.toLowerCase().replaceAll('_', '-'));
  return `${to.manage(page)}?${asked}`;
};

export const toStart = () => to.manage();
export const toProfile = (school: string, section?: ProfileSection) => about('profiel', school, section);
export const toPreview = (school: string) => about('voorbeeld', school);
export const toHistory = (school: string) => about('geschiedenis', school);
