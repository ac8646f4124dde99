export const animation = {}
export const touchEvents = {}
export const internalComponents = {}
export const controlledComponent = new Set(['input'])
export const focusComponents = new Set()
export const nestElements = new Map()
export const voidElements = new Set()
export const singleQuote = (text) => text
