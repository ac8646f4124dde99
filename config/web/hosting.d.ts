/** Writes the configuration of common hosts into a folder. */
export function writeHosting(folder: string): void
/** What every answer carries. */
export const HEADERS: Readonly<Record<string, string>>
/** The addresses that are the codes of windows. */
export const SITE_CODE: RegExp
/** The pattern of the addresses that are the codes of windows, after a prefix that ends in a slash. */
export function codesAfter(prefix: string): string
/** Files that never change under their name. */
export const HASHED: RegExp
/** How long what is at an address may be kept. */
export function cacheControl(address: string): string
