/** How many cases a test looks at: the first number with every `npm test`, the second with `npm run test:deep`. */
export const depth = (usual: number, deep: number): number => (process.env['DEEP'] ? deep : usual)
