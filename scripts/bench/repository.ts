import { join } from 'node:path'

/** Where package.json is. */
export const repository = join(__dirname, '..', '..')
