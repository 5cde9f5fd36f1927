import { getLocale } from '../lib/paraglide/runtime.js';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

export const Glossary = graphql(`
  query Glossary($language: Language!) {
    glossary {
      id
      name(language: $language)
      abbreviation
      explanation(language: $language)
      contentLanguage(language: $language)
      source {
        title
        asOf
        note
      }
    }
  }
`);

export const language = () => (getLocale() === 'nl' ? 'NL' : 'EN') as 'NL' | 'EN';

export const glossary = async () => (await ask(Glossary, { language: language() })).glossary;
