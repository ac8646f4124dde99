/**
 * The components and attributes that exist in our mini-program templates, and no others.
 *
 * Taro 4.2.0 ships tables for forty components with every event of each: 14 KB of start-up code, 30 KB of base.wxml, and
 * not one attribute for screen readers. A component used in src must stand here (__tests__/architecture tells).
 * Read twice, when the templates are written and when the runtime shortens attribute names; the two must agree, which is why
 * both replace Taro's table by this one. `'eh'` is Taro's event handler. ADR 0004.
 */
const label =
  process.env.TARO_ENV === 'alipay' ? { role: '', 'aria-label': '' } : { 'aria-role': '', 'aria-label': '' }

exports.components = {
  View: label,
  Text: {},
  Image: {},
  Button: { 'open-type': '', ...label },
  Input: { value: '', type: '', placeholder: '', maxlength: '140', 'confirm-type': "'done'", focus: '!1', bindInput: '', bindConfirm: '', ...label },
  // Never used; Taro's Alipay templates ask for its number.
  SwiperItem: {},
  // Ours: see choice-list.js.
  ChoiceList: { t: '', n: '', o: '' },
}

/** Makes a table of Taro's, in place, the one above. */
exports.onlyOurs = (table) => {
  for (const name of Object.keys(table)) delete table[name]
  return Object.assign(table, exports.components)
}
