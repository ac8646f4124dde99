module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  // True of our code and of Taro's, and each one saves helper code in the ES5 that ships.
  assumptions: {
    constantSuper: true,
    ignoreFunctionLength: true,
    ignoreToPrimitiveHint: true,
    noClassCalls: true,
    noNewArrows: true,
    objectRestNoSymbols: true,
    setSpreadProperties: true,
    skipForOfIteratorClosing: true,
    superIsCallableConstructor: true,
  },
}
