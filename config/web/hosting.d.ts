/** Writes the configuration of common hosts into a folder. */
export function writeHosting(folder: string): void
/** What every answer carries. */
export const HEADERS: Readonly<Record<string, string>>
/** The addresses that are the codes of windows. */
export const SITE_CODE: RegExp
/** Files that never change under their name. */
export const HASHED: RegExp
/** How long what is at an address may be kept. */
export function cacheControl(address: string): string
