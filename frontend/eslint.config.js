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
    files: ['src/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        // What a page keeps beside itself is its own: what two of them need lies in a folder of src/.
        { patterns: [{ regex: '^\\.\\./.*/_|/pages/', message: 'Move what two pages need out of the page.' }] },
      ],
    },
  },
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
