/** A browser scales the root font: what 1 rem measures against the usual 16 px. */
export const platformTextScale = (): number => {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize)
  return size > 0 ? size / 16 : 1
}
