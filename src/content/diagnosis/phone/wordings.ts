/** In the form of card/terminal-wordings.ts: first the real messages, then what people say. */
export const terminalWordings = `
`
export const everydayWordings = `
`
