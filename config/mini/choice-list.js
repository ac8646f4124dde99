/**
 * <choice-list t="title" n="note" o={[[label, hint], …]} onClick>: a question and its rows, sent as their texts alone.
 *
 * An ordinary row is two views and two text nodes, some 240 bytes of setData around 15 characters; a first question with
 * ten rows cannot be shown in 1 KB that way (performance.md R3). Here the rows are repeated by the template, and one
 * `eh` handler per row carries its index in data-i.
 */
const dialects = {
  weapp: { for: 'wx:for', key: 'wx:key', if: 'wx:if', role: 'aria-role', tap: 'bindtap' },
  alipay: { for: 'a:for', key: 'a:key', if: 'a:if', role: 'role', tap: 'onTap' },
}

/** Where a search hit something: the hit, and what comes after it. */
const hit = (d, at) => `<text ${d.if}="{{item[${at}]}}" class="hit">{{item[${at}]}}</text><text ${d.if}="{{item[${at + 1}]}}">{{item[${at + 1}]}}</text>`

/** The template of <choice-list> for one platform; `alias` holds the short names Taro gave the component and its attributes. */
exports.choiceListTemplate = (platform, alias) => {
  const d = dialects[platform]
  return `<template name="tmpl_0_${alias._num}"><view class="{{i.cl}}">\
<view ${d.if}="{{i.${alias.t}}}" class="title" ${d.role}="heading">{{i.${alias.t}}}</view>\
<view ${d.if}="{{i.${alias.n}}}" class="small">{{i.${alias.n}}}</view>\
<view ${d.for}="{{i.${alias.o}}}" ${d.key}="index" class="choice" hover-class="pressed" hover-stay-time="100" ${d.role}="button" data-sid="{{i.sid}}" data-i="{{index}}" ${d.tap}="eh">\
<view class="label">{{item[0]}}${hit(d, 2)}</view><view ${d.if}="{{item[1]||item[4]}}" class="hint">{{item[1]||''}}${hit(d, 4)}</view></view>\
</view></template>\n`
}
