export const styleProperties = []
export const combine = () => undefined
