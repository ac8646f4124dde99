/** Writes what a browser needs to put the page among the apps of a phone. */
export function writeManifest(folder: string, name: string): void
