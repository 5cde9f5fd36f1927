import astro from 'eslint-plugin-astro';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

export default ts.config(
  {
    ignores: ['dist', '.site', '.astro', 'test-results', 'src/lib/paraglide', 'src/api/schema.d.ts', 'project.inlang'],
  },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-recommended'] ?? []),
  prettier,
  { files: ['**/*.svelte', '**/*.svelte.ts'], languageOptions: { parserOptions: { parser: ts.parser } } },
  {
    rules: {
      'max-lines': ['error', { max: 200 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'anywhere' }],
      // Record texts come from outside: they are text, never markup.
      'astro/no-set-html-directive': 'error',
      'svelte/no-at-html-tags': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
);
