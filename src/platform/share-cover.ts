/**
 * Our picture in the package a card leads to. Another package may not be loaded when somebody shares, and where the picture is not
 * there WeChat takes one of the page, nickname and all.
 */
export const coverOf = (path: string, kind: '' | '-square'): string => path.replace(/^\/?(pages\/[^/]+).*/, `/$1/share-cover${kind}.png`)
