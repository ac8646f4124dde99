// As in @tarojs/taro, but each name taken by itself: `const { hooks } = require(…)` keeps everything the runtime exports.
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
