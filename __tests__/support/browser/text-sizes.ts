import { settings } from '@/content/screens/settings'
import type { TextSize } from '@/stores/settings'
import type { Sizes } from './in-page/check-sizes'
import type { Lab } from './use-browser'

export const TEXT_SIZES: readonly TextSize[] = ['standard', 'large', 'largest']

/** 标准, 大, 特大. */
export const nameOf = (size: TextSize): string => settings.sizes[size]

/** What a phone remembers on which this size was chosen in 设置 by hand. */
export async function storedWith(lab: Pick<Lab, 'launch'>, size: TextSize): Promise<Readonly<Record<string, string>>> {
  const driver = await lab.launch({ via: 'card', path: 'pages/settings/index' })
  await driver.tap(nameOf(size))
  const stored = await driver.storage.entries()
  await driver.visit.context.close()
  if (Object.keys(stored).length === 0) throw new Error(`choosing ${nameOf(size)} in 设置 left nothing stored`)
  return stored
}

/** product.md “How it looks”: 标准 18, 大 22, 特大 30; what is tapped 60 high, chips and the way back 44. Second lines and sources are a step smaller. */
export const LEAST: Readonly<Record<TextSize, Sizes>> = {
  standard: least(18, 16),
  large: least(22, 19),
  largest: least(30, 25),
}

function least(text: number, note: number): Sizes {
  return { text, notes: ['.small', '.hint', '.grade', '.chips'], note, target: 60, chips: ['.chips', '.back'], chip: 44 }
}
