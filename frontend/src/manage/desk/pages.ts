/** The pages of a desk, in the order of its navigation: a page that comes along is a line here. */
import { m } from '../../lib/paraglide/messages.js';
import { type Route, toCorrections, toDeskPage, toInbox } from '../route.ts';
import { toArticles } from './articles/addresses.ts';

interface Page {
  view: Route['view'];
  name: () => string;
  to: (about: { partnership?: string }) => string;
}

export const deskPages: Page[] = [
  { view: 'inbox', name: m.desk_nav_questions, to: () => toInbox() },
  { view: 'articles', name: m.kept_articles_link, to: () => toArticles() },
  { view: 'corrections', name: m.corrections_title, to: () => toCorrections() },
  { view: 'contacts', name: m.desk_nav_contacts, to: (about) => toDeskPage('contacten', about) },
  { view: 'signals', name: m.desk_nav_signals, to: (about) => toDeskPage('signalen', about) },
  { view: 'texts', name: m.desk_nav_texts, to: (about) => toDeskPage('teksten', about) },
  { view: 'heard', name: m.desk_nav_heard, to: (about) => toDeskPage('gehoord', about) },
  { view: 'closings', name: m.desk_nav_closings, to: (about) => toDeskPage('gesloten', about) },
];
