const never = () => {
  throw new Error('HTML is not used here')
}
export const setInnerHTML = never
export const parser = never
