module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  // True of our code and of Taro's, and each one saves helper code in the ES5 that ships.
  assumptions: {
    constantSuper: true,
    ignoreFunctionLength: true,
    ignoreToPrimitiveHint: true,
    noClassCalls: true,
    noDocumentAll: true,
    noNewArrows: true,
    objectRestNoSymbols: true,
    setSpreadProperties: true,
    skipForOfIteratorClosing: true,
    superIsCallableConstructor: true,
  },
  // True of our code alone: whatever it loops over, spreads or takes apart is an array (__tests__/architecture/arrays-only.test.ts).
  overrides: [{ test: './src', assumptions: { iterableIsArray: true } }],
}
