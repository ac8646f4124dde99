/**
 * Alipay's compiler cannot be had offline; its templates are translated so that glass-easel can run them. One rule a line.
 * What does not match a rule is left alone: `ontap="eh"`, which Alipay ignores, stays an attribute and the tap stays dead.
 */
const templateRules: readonly (readonly [RegExp, string | ((all: string, ...groups: string[]) => string)])[] = [
  // a:for, a:key, a:if, a:elif, a:else are wx:…
  [/(\s)a:(for|for-item|for-index|key|if|elif|else)\b/g, '$1wx:$2'],
  // onTap binds tap, onTouchMove binds touchMove: the name of the event keeps its inner capitals.
  [/(\s)on([A-Z])(\w*)=/g, (_all, space = '', first = '', rest = '') => `${space}bind:${first.toLowerCase()}${rest}=`],
  [/(\s)catch([A-Z])(\w*)=/g, (_all, space = '', first = '', rest = '') => `${space}catch:${first.toLowerCase()}${rest}=`],
  // <import-sjs name from> is <wxs module src>.
  [/<import-sjs\s+name="(\w+)"\s+from="([^"]+)\.sjs"\s*\/>/g, '<wxs module="$1" src="$2.wxs"/>'],
  [/\.axml"/g, '.wxml"'],
]

export const wxmlFromAxml = (source: string): string =>
  templateRules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement as string), source)

/** sjs exports as ES modules do, wxs as CommonJS does. */
export const wxsFromSjs = (source: string): string => source.replace(/export\s+default\s+/, 'module.exports = ')
