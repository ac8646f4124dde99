/** Engines and browsers break lines and put spaces differently; texts are compared without white space. */
export const squash = (text: string): string => text.replace(/\s+/g, '')
