import type { Entry, StorageFault } from '../support/driver'

/** One thing a person does or notices. Texts are compared without white space, because engines break lines differently. */
export type Step =
  | { readonly tap: string }
  | { readonly type: readonly [field: string, value: string] }
  | { readonly submit: string }
  | { readonly see: string }
  | { readonly notSee: string }
  /** The path of the page now shown, e.g. `pages/knowledge/result`. */
  | { readonly at: string }
  /** Stands nowhere: not on the page, in storage, calls, shared cards, addresses, problems. A field still open may show what was typed into it. */
  | { readonly nowhere: string }
  /** Puts what was copied last into the field with this placeholder or label. */
  | { readonly paste: string }
  /** Leaves the phone by no way but the clipboard: stands in no call besides, no shared card, address, title or name of what is stored, no problem. */
  | { readonly notSent: string }
  | { readonly back: true }
  /** The page offers a card whose title and path contain these; skipped on the web, which has no share menu. */
  | { readonly share: { readonly title?: string; readonly path?: string } }
  /** The running app is entered again (hot start). */
  | { readonly hot: Entry }
  /** The process is killed and started again with what was stored; `day`: some days later. */
  | { readonly relaunch: Entry; readonly day?: string }
  /** From now on these storage operations fail as the platform makes them fail; `none` ends it. */
  | { readonly fail: StorageFault }
  /** A platform call was made, with at least these options, e.g. `{ call: 'makePhoneCall', with: { phoneNumber: '12393' } }`. */
  | { readonly call: string; readonly with?: Readonly<Record<string, unknown>> }

/** A whole errand. It runs on every platform unless `only` says otherwise. */
export interface Journey {
  /** A promise to the reader: `a patient whose card cannot be read gets three steps within six taps`. */
  readonly name: string
  readonly entry: Entry
  /** What an earlier launch left on the phone. */
  readonly stored?: Readonly<Record<string, string>>
  /** YYYY-MM-DD; without it, the day all tests live in. */
  readonly day?: string
  readonly only?: readonly ('weapp' | 'alipay' | 'h5')[]
  readonly steps: readonly Step[]
}
