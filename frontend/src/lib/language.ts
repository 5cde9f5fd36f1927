import { getLocale } from './paraglide/runtime.js';

/** What a question is asked with: where it has texts, they are wanted in the language of the page. */
export const inLanguage = (question: string, variables: object) =>
  question.includes('$language') ? { ...variables, language: getLocale().toUpperCase() } : variables;
