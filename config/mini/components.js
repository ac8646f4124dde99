/**
 * What Taro 4.2.0 leaves out of its mini-program templates and we need: attributes for screen readers (none of them
 * reaches base.wxml or base.axml otherwise), and one component of our own, <choice-list> (see choice-list.js).
 * Read twice: by the plugin when the templates are written, by the runtime when it shortens attribute names. The two
 * must agree. This is the mechanism of @tarojs/plugin-inject, which has no 4.2.0 and writes into node_modules: ADR 0004.
 */
const screenReader =
  process.env.TARO_ENV === 'alipay'
    ? { role: '', 'aria-label': '', 'aria-hidden': '', 'aria-checked': '', 'aria-level': '' }
    : { 'aria-role': '', 'aria-label': '', 'aria-hidden': '', 'aria-checked': '', 'aria-level': '' }

const components = { ChoiceList: { t: '', n: '', o: '' } }
for (const name of ['View', 'Text', 'Button', 'Image', 'Input']) components[name] = screenReader

module.exports = { components }
