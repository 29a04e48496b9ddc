import tseslint from 'typescript-eslint'

const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Read settings from src/env.ts: it is the only reader of process.env.',
}
/** A hook that calls the Local API without `req` waits for its own transaction. */
const localApiNeedsReq = {
  selector:
    "CallExpression[callee.object.property.name='payload'][callee.property.name=/^(create|find|findByID|findVersions|update|delete|count)$/] > ObjectExpression:not(:has(> Property[key.name='req']))",
  message: 'Pass `req` on, so that the call joins the transaction instead of waiting for it.',
}

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.next/',
      'dist/',
      'data/',
      '.venv-mongo/',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/app/',
      'src/database/migrations/',
      '**/*.generated.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-import-type-side-effects': 'off',
      'no-restricted-syntax': ['error', noProcessEnv],
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'collections/**/*.ts', 'seed/**/*.ts', 'payload.config.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  {
    files: ['collections/**/hooks/**/*.ts', 'src/workflow/**/*.ts', 'src/access/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noProcessEnv, localApiNeedsReq] },
  },
  { files: ['src/env.ts', 'tests/**', '*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
)
