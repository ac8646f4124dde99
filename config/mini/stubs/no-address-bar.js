// A mini-program has no address bar: nothing here is ever read, the window object only passes page events on.
export class Location {
  trigger() {}
}
export class History {
  trigger() {}
}
export const parseUrl = () => ({})
export const TaroURLProvider = undefined
