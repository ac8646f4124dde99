/** The platform calls we make that answer later; Taro gives a promise for them. previewImage: on Alipay Taro looks into its options at start-up unless it stands here. */
const ours = ['addPhoneCalendar', 'makePhoneCall', 'navigateBack', 'navigateTo', 'pageScrollTo', 'previewImage', 'reLaunch', 'redirectTo', 'setClipboardData', 'setKeepScreenOn']

/**
 * Webpack loader for Taro's list of such calls: 120 names, 4 KB of start-up code, of which we make ten. A call missing here would
 * answer undefined instead of a promise; __tests__/architecture/templates.test.ts compares the list with src/platform.
 */
module.exports = function asyncApis(source) {
  const shorter = source.replace(/const needPromiseApis = new Set\(\[[^\]]*\]\)/, `const needPromiseApis = new Set(${JSON.stringify(ours)})`)
  if (shorter === source) throw new Error('Taro keeps its list of asynchronous calls elsewhere now: config/mini/async-apis.js')
  return shorter
}
module.exports.ours = ours
