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
    }
  }
`);

export const glossary = async () => (await ask(Glossary, {})).glossary;
