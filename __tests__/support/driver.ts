/**
 * What a person can do with the app, the same for every engine it runs in. Journeys are written against this interface
 * only, so one journey runs on the compiled WeChat build, the compiled Alipay build and the web page.
 */

/** How somebody comes into the app. Each driver turns it into exactly what its platform delivers (platform.md §1). */
export type Entry =
  /** The icon, a search result, the list of recent mini-programs: the first page and no parameters. */
  | { readonly via: 'icon' }
  /** An ordinary https QR code at a window: WeChat `query.q` (encoded once), Alipay App-level `query.qrCode`, web: the address itself. */
  | { readonly via: 'qr'; readonly address: string }
  /** A platform's own code: WeChat `query.scene` (encoded once); Alipay and the web deliver it as `scene=` of the first page. */
  | { readonly via: 'scene'; readonly scene: string }
  /** A card in a chat: page path with query, no leading slash, e.g. `pages/knowledge/result?r=A1b2`. */
  | { readonly via: 'card'; readonly path: string }
  /** A page shared to 朋友圈, which WeChat shows alone (scene 1154): every navigation and all storage fail. Elsewhere the same as a card. */
  | { readonly via: 'moment'; readonly path: string }
  /** Only for a hot start: the screen was unlocked, onShow arrives without parameters. */
  | { readonly via: 'unlock' }

/** What a share handler handed to the platform. `path` carries a leading slash or not, exactly as the page returned it. */
export interface Shared {
  readonly title?: string
  readonly path?: string
  readonly query?: string
  readonly desc?: string
  readonly imageUrl?: string
}

/** A platform call with an effect outside the app, e.g. `{ api: 'makePhoneCall', options: { phoneNumber: '12393' } }` (names as in wx). */
export interface ApiCall {
  readonly api: string
  readonly options: Readonly<Record<string, unknown>>
}

/** Which storage operations fail from now on, each in the shape the platform fails in. */
export type StorageFault = 'none' | 'write' | 'read' | 'all'

/** What the app keeps on the device, as strings; the driver's own prefixes are removed. */
export interface DriverStorage {
  entries(): Promise<Readonly<Record<string, string>>>
  put(key: string, value: string): Promise<void>
  fail(fault: StorageFault): Promise<void>
}

export interface Driver {
  /** For test titles: `weapp/exparser`, `weapp/glass-easel`, `alipay/glass-easel`, `web/chromium`. */
  readonly name: string
  readonly platform: 'weapp' | 'alipay' | 'h5'
  readonly storage: DriverStorage

  /** Comes back into the running app (App.onShow); a path among the options opens that page as the platform would. */
  showApp(entry: Entry): Promise<void>
  /** Goes to a page of the running app as the platform's own menu would: the page stack is replaced. Path as in Entry.card. */
  open(path: string): Promise<void>
  /** `pages/knowledge/result`, without slash and query. */
  currentPath(): Promise<string>
  /** All visible text of the current page in reading order; blocks are separated by newlines. Values of fields are not text. */
  text(): Promise<string>
  /** Taps what reads or is labelled `text`: equal wins over containing, what can be tapped over what cannot. Anything but one candidate is an error that lists them. */
  tap(text: string): Promise<void>
  /** Replaces the value of the field with this placeholder or label. */
  type(field: string, value: string): Promise<void>
  /** Presses the keyboard's enter key in the field with this placeholder or label. */
  submit(field: string): Promise<void>
  /** The platform's back button. */
  back(): Promise<void>
  /** What the page hands over for a chat; undefined where the page offers none. The web has no such menu: undefined. */
  share(): Promise<Shared | undefined>
  /** What the page hands over for 朋友圈 (WeChat only). */
  shareTimeline(): Promise<Shared | undefined>
  /** Calls that reached the platform since launch, in order. */
  calls(): Promise<readonly ApiCall[]>
  /** Where else a page may leave something: the address bar, the title, other stores of a browser. */
  elsewhere?(): Promise<string>
  /** Waits until the predicate holds for text(); throws with `what` and the text when it does not within the driver's patience. */
  until(holds: (text: string) => boolean, what: string): Promise<void>
  /** Waits until nothing is under way any more: no timer due soon, no render, no navigation. */
  settle(): Promise<void>
  /** Errors and warnings of the engine, the bundle and the console since launch. Must be empty at the end of every test. */
  problems(): Promise<readonly string[]>
  /** Ends this launch. What is stored stays readable through `storage`. */
  close(): Promise<void>
}

/** Starts the app cold. `stored` is what an earlier launch left behind (see DriverStorage.entries); `day` (YYYY-MM-DD) the day it is. */
export type Launch = (options: { readonly entry: Entry; readonly stored?: Readonly<Record<string, string>>; readonly day?: string }) => Promise<Driver>
