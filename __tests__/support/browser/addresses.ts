import type { Entry } from '../driver'

/** The first page of the app, which an address without a hash shows. */
export const HOME = 'pages/home/index'

/** The address a browser loads for an entry, below the origin. A printed code keeps its path, whatever its host. */
export function addressOf(entry: Entry): string {
  switch (entry.via) {
    case 'icon':
    case 'unlock':
      return '/'
    case 'qr': {
      const { pathname, search, hash } = new URL(entry.address)
      return pathname + search + hash
    }
    case 'scene':
      return `/#/${HOME}?scene=${encodeURIComponent(entry.scene)}`
    case 'moment':
    case 'card':
      return `/#/${entry.path}`
  }
}

/** The page an address shows: `pages/knowledge/result`. */
export function pageOf(address: string): string {
  return new URL(address).hash.replace(/^#\/?/, '').split('?')[0] || HOME
}
