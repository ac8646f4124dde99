/** The modules of content that travel packed. */
export const packed: readonly RegExp[]
