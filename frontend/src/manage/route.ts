/** The addresses of the signed-in area, and what each shows. It is one page: the token lives as long as the page. */
import { to } from '../lib/addresses.ts';
import { toDesk } from '../lib/desk-addresses.ts';
import { inLocale } from '../lib/locale.ts';
import type { ProfileSection } from './draft/questions.ts';
import { type Sought, sayingOf, soughtOf } from './desk/wanted.ts';
import { sections } from './draft/forms.ts';
import { askedOf, type Wanted, wantedOf } from './teams/wanted.ts';

export interface Route {
  view:
    | 'start'
    | 'profile'
    | 'preview'
    | 'history'
    | 'spending'
    | 'overview'
    | 'norm'
    | 'offers'
    | 'offer'
    | 'socialMap'
    | 'service'
    | 'organisation'
    | 'corrections'
    | 'division'
    | 'coreArea'
    | 'teams'
    | 'team'
    | 'inbox'
    | 'question'
    | 'contacts'
    | 'signals'
    | 'texts'
    | 'heard'
    | 'closings'
    | 'articles'
    | 'article'
    | 'back';
  /** The school's location code. */
  school: string;
  /** The part of the form that is open. */
  section: ProfileSection | null;
  /** The school year of the profile it is about, when the address names one: "2026-2027". */
  schoolYear: string | null;
  /** The calendar year, when the address names one. */
  year: number | null;
  /** The partnership's legal code. */
  partnership: string;
  /** The id of the offer. */
  offer: string;
  /** The id of the service or the organisation. */
  record: string;
  /** The id of the core area. */
  coreArea: string;
  /** Only schools that are this far. */
  state: ProfileOverviewState | null;
  /** Which schools the list of teams shows, also where one is on the way back to it. */
  teams: Wanted;
  /** Which questions the inbox shows. */
  sought: Sought;
  /** The number of the question. */
  question: string;
  /** The quarter of the signals, "2026-Q3", when the address names one. */
  quarter: string | null;
  /** The number of a question whose answer becomes one for everybody. */
  from: string;
}

export type ProfileOverviewState = (typeof states)[number];

/** How far a school may be, in the order of its way. */
export const states = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'EXPIRED'] as const;

const views: Record<string, Route['view']> = {
  '/beheer/': 'start',
  '/beheer/profiel/': 'profile',
  '/beheer/voorbeeld/': 'preview',
  '/beheer/geschiedenis/': 'history',
  '/beheer/verantwoording/': 'spending',
  '/beheer/overzicht/': 'overview',
  '/beheer/norm/': 'norm',
  '/beheer/aanbod/': 'offers',
  '/beheer/aanbod/wijzigen/': 'offer',
  '/beheer/sociale-kaart/': 'socialMap',
  '/beheer/sociale-kaart/dienst/': 'service',
  '/beheer/sociale-kaart/organisatie/': 'organisation',
  '/beheer/verbeteringen/': 'corrections',
  '/beheer/kernen/': 'division',
  '/beheer/kernen/wijzigen/': 'coreArea',
  '/beheer/ondersteuningsteams/': 'teams',
  '/beheer/ondersteuningsteams/wijzigen/': 'team',
  '/beheer/terug/': 'back',
  '/loket/': 'inbox',
  '/loket/vraag/': 'question',
  '/loket/contacten/': 'contacts',
  '/loket/signalen/': 'signals',
  '/loket/teksten/': 'texts',
  '/loket/gehoord/': 'heard',
  '/loket/gesloten/': 'closings',
  '/loket/antwoorden/': 'articles',
  '/loket/antwoorden/schrijven/': 'article',
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
    schoolYear: /^\d{4}-\d{4}$/.exec(searchParams.get('schooljaar') ?? '')?.[0] ?? null,
    year: Number(/^\d{4}$/.exec(searchParams.get('jaar') ?? '')?.[0] ?? 0) || null,
    partnership: searchParams.get('partnership') ?? '',
    offer: searchParams.get('offer') ?? '',
    record: searchParams.get('id') ?? '',
    coreArea: searchParams.get('kern') ?? '',
    state: states.find((state) => state === searchParams.get('state')) ?? null,
    teams: wantedOf(searchParams),
    sought: soughtOf(searchParams),
    question: searchParams.get('nummer') ?? '',
    quarter: /^\d{4}-Q[1-4]$/.exec(searchParams.get('kwartaal') ?? '')?.[0] ?? null,
    from: searchParams.get('vraag') ?? '',
  };
}

/** A school, and the school year its profile is of; without a year it is the one that comes first. */
export interface Whose {
  school: string;
  schoolYear?: string | null;
}

export type OfYear = Whose & { schoolYear: string };

const about = (page: string, { school, schoolYear }: Whose, section?: ProfileSection) => {
  const asked = new URLSearchParams({ school });
  if (schoolYear) asked.set('schooljaar', schoolYear);
  if (section) asked.set('deel', section.toLowerCase().replaceAll('_', '-'));
  return `${to.manage(page)}?${asked}`;
};

export const toStart = () => to.manage();
export const toProfile = (whose: Whose, section?: ProfileSection) => about('profiel', whose, section);
export const toPreview = (whose: Whose) => about('voorbeeld', whose);
export const toGuide = (school: string) => `${toPreview({ school })}#schoolgids`;
export const toHistory = (whose: Whose) => about('geschiedenis', whose);
export const toSpending = (school: string, year?: number) =>
  about('verantwoording', { school }) + (year ? `&jaar=${year}` : '');
/** The offers somebody keeps, or the places of one of them. */
export const toOffers = (offer?: string) => to.manage('aanbod') + (offer ? `?${new URLSearchParams({ offer })}` : '');
/** The form of an offer; without an id that of a new one. */
export const toOffer = (offer?: string) =>
  to.manage('aanbod', 'wijzigen') + (offer ? `?${new URLSearchParams({ offer })}` : '');

/** What somebody keeps of the social map. */
export const toSocialMap = () => to.manage('sociale-kaart');
const record = (page: string, id = '') =>
  to.manage('sociale-kaart', page) + (id ? `?${new URLSearchParams({ id })}` : '');
/** The form of a service; without an id that of a new one. */
export const toService = (id?: string) => record('dienst', id);
/** The form of an organisation; without an id that of a new one. */
export const toOrganisation = (id?: string) => record('organisatie', id);

export const toCorrections = () => to.manage('verbeteringen');
export const toNorm = (partnership: string) => `${to.manage('norm')}?${new URLSearchParams({ partnership })}`;

/** The core areas of a partnership. */
export const toDivision = (partnership: string) => `${to.manage('kernen')}?${new URLSearchParams({ partnership })}`;
/** The form of a core area; without an id that of a new one. */
export const toCoreArea = (partnership: string, kern?: string) =>
  `${to.manage('kernen', 'wijzigen')}?${new URLSearchParams({ partnership, ...(kern ? { kern } : {}) })}`;

/** The support teams of the schools of a partnership: those that are wanted, at the school that one comes back from. */
export const toTeams = (partnership: string, wanted?: Wanted, school = '') =>
  `${to.manage('ondersteuningsteams')}?${teamsAsked({ partnership }, wanted)}${school ? `#${school}` : ''}`;
/** One of them, to keep or to read; it remembers the way back to the list. */
export const toTeam = (school: string, partnership = '', wanted?: Wanted) =>
  `${to.manage('ondersteuningsteams', 'wijzigen')}?${teamsAsked({ school, partnership }, wanted)}`;
const teamsAsked = (about: Record<string, string>, wanted?: Wanted) =>
  new URLSearchParams({ ...about, ...(wanted ? askedOf(wanted) : {}) });

export function toOverview(partnership: string, state?: ProfileOverviewState): string {
  return `${to.manage('overzicht')}?${new URLSearchParams({ partnership, ...(state ? { state } : {}) })}`;
}

/** What a desk has to answer, or other questions to it. */
export function toInbox(sought?: Sought): string {
  const asked = new URLSearchParams(sought ? sayingOf(sought) : {}).toString();
  return toDesk.work() + (asked && `?${asked}`);
}
export const toQuestion = (nummer: string) => `${toDesk.work('vraag')}?${new URLSearchParams({ nummer })}`;

export type DeskPage = 'contacten' | 'signalen' | 'teksten' | 'gehoord' | 'gesloten';

/** A page of a desk; who works at more than one says at which. */
export const toDeskPage = (page: DeskPage, about: { partnership?: string; kwartaal?: string } = {}) => {
  const asked = new URLSearchParams(about).toString();
  return toDesk.work(page) + (asked && `?${asked}`);
};
