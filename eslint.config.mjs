import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const clock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument: platform/clock reads it.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'The clock is an argument: platform/clock reads it.' },
  { selector: "CallExpression[callee.name='dayjs'][arguments.length=0]", message: 'The clock is an argument: platform/clock reads it.' },
]
const platform = [{ selector: "MemberExpression[property.name='TARO_ENV'], MemberExpression[property.value='TARO_ENV']", message: 'Platforms differ in files (x.alipay.ts), in src/platform and src/components.' }]
const html = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'No HTML: reliability.md T23.' },
  { selector: "ImportSpecifier[imported.name='RichText']", message: 'No HTML: reliability.md T23.' },
  { selector: "MemberExpression[property.name='innerHTML']", message: 'No HTML: reliability.md T23.' },
]
const old = [
  { selector: "CallExpression > MemberExpression.callee[computed=false][property.name=/^(at|replaceAll|localeCompare|toLocaleString|flatMap|fromEntries)$/]", message: 'Missing in old mini-program engines: platform.md §9.3.' },
  { selector: "Identifier[name=/^(Intl|BigInt|Proxy|TextEncoder|TextDecoder|structuredClone|globalThis)$/]", message: 'Missing in old mini-program engines: platform.md §9.3.' },
  { selector: "BinaryExpression[operator='**']", message: 'Babel makes Math.pow of it.' },
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'docs/**'] },
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', ...clock, ...platform, ...html, ...old],
      'react-hooks/rules-of-hooks': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['src/platform/**'], rules: { 'no-restricted-syntax': ['error', ...html, ...old] } },
  { files: ['src/components/**'], rules: { 'no-restricted-syntax': ['error', ...clock, ...html, ...old] } },
  {
    files: ['__tests__/**', 'scripts/**', 'config/**', '*.cjs', '*.js'],
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
)
