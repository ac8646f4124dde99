const swc = ['@swc/jest', { jsc: { target: 'es2020', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }]
const alias = { '^@/(.*)$': '<rootDir>/src/$1' }
const pure = (name, ...folders) => ({
  displayName: name,
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': swc },
  moduleNameMapper: alias,
  testMatch: folders.map((f) => `<rootDir>/__tests__/${f}/**/*.test.ts`),
})
module.exports = {
  testSequencer: '<rootDir>/__tests__/support/long-first.js',
  projects: [
    {
      displayName: 'miniprogram',
      testEnvironment: 'jsdom',
      testEnvironmentOptions: { url: 'https://jest.test' },
      transform: { '\\.tsx?$': swc },
      moduleNameMapper: alias,
      testMatch: ['<rootDir>/__tests__/miniprogram/**/*.test.ts'],
    },
    pure('browser', 'browser'),
    pure('unit', 'domain', 'stores', 'platform', 'architecture', 'scripts'),
    pure('content', 'content'),
    {
      displayName: 'components',
      testEnvironment: 'jsdom',
      transform: { '\\.[jt]sx?$': swc },
      transformIgnorePatterns: ['/node_modules/(?!(@tarojs|lodash-es)/)'],
      // As in the web build: the web variant of a file wins, and components are the browser's own elements.
      moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'json'],
      moduleNameMapper: { ...alias, '^@tarojs/components$': '<rootDir>/__tests__/support/web/components.ts', '\\.(css|scss)(\\.js)?$': '<rootDir>/__tests__/support/web/no-style.ts' },
      testMatch: ['<rootDir>/__tests__/components/**/*.test.tsx'],
    },
  ],
}
