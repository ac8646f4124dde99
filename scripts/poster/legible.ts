const MINUTE = Math.PI / 180 / 60

/**
 * A well-corrected eye of seventy still parts two strokes of 2 minutes of arc (acuity 0.5). 医, 窗 and 码 need some ten strokes and gaps
 * side by side, so 20 minutes to be made out, and half as much again to be read without effort.
 */
const READ_WITH_EASE = 30 * MINUTE

/** How high a Chinese character has to be, in mm, for a person of seventy to read it from so many metres: 17.5 mm at two. */
export const legibleEm = (metres: number): number => metres * 1000 * Math.tan(READ_WITH_EASE)
