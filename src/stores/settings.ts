/** 标准 / 大 / 特大; null until the person chooses, and then the platform's own setting decides. */
export type TextSize = 'standard' | 'large' | 'largest'

export interface Settings {
  readonly textSize: TextSize | null
  /** Six-digit 行政区划 code of the city the person is insured or treated in; null when not said. */
  readonly place: string | null
}

export const noSettings: Settings = { textSize: null, place: null }

/** 关怀模式 begins at a factor of 1.3 to 1.4 (WeChat 适老化设计指南). */
export const textSizeFor = (platformScale: number): TextSize => (platformScale >= 1.6 ? 'largest' : platformScale >= 1.15 ? 'large' : 'standard')
