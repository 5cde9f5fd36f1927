/** The pages of a desk, in the order of its navigation: a page that comes along is a line here. */
import { m } from '../../lib/paraglide/messages.js';
import { type Route, toCorrections, toDeskPage, toInbox } from '../route.ts';
import { toArticles } from './articles/addresses.ts';

interface Page {
  view: Route['view'];
  /** Short: eight of them fit a telephone. */
  name: () => string;
  to: (about: { partnership?: string }) => string;
}

export const deskPages: Page[] = [
  { view: 'inbox', name: m.desk_nav_questions, to: () => toInbox() },
  { view: 'articles', name: m.desk_nav_articles, to: () => toArticles() },
  { view: 'corrections', name: m.desk_nav_corrections, to: () => toCorrections() },
  { view: 'contacts', name: m.desk_nav_contacts, to: (about) => toDeskPage('contacten', about) },
  { view: 'signals', name: m.signal_title, to: (about) => toDeskPage('signalen', about) },
  { view: 'texts', name: m.desk_nav_texts, to: (about) => toDeskPage('teksten', about) },
  { view: 'heard', name: m.heard_title, to: (about) => toDeskPage('gehoord', about) },
  { view: 'closings', name: m.closing_title, to: (about) => toDeskPage('gesloten', about) },
];

/** The page that another one lies below. */
export const pageOf = (view: Route['view']): Route['view'] =>
  view === 'question' ? 'inbox' : view === 'article' ? 'articles' : view;
