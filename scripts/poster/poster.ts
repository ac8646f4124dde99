import { formatEntry } from '@/domain/entry/entry-code'
import { formatShortCode, type WindowEntry } from '@/domain/entry/short-code'

/** What differs from one poster to the next. */
export interface Poster {
  /** The name of its files, without an ending. */
  readonly file: string
  readonly site: string
  readonly window: string
  readonly city: string
  /** What the code says. */
  readonly address: string
  readonly shortCode: string
}

export interface PosterWindow {
  readonly entry: WindowEntry & { readonly city: string; readonly window: string }
  readonly base: string
  readonly site: string
  readonly window: string
  readonly city: string
}

export const posterOf = ({ entry, base, site, window, city }: PosterWindow): Poster => ({
  file: `${entry.city}-${entry.site}-${entry.window}`,
  site,
  window,
  city,
  address: base + formatEntry(entry),
  shortCode: formatShortCode(entry) ?? '',
})
