/** Where an id stands in a list. Throws RangeError when it does not: the model names something it does not define. */
export const indexIn = (ids: readonly string[], id: string, where: string): number => {
  const at = ids.indexOf(id)
  if (at < 0) throw new RangeError(`${where}: ${id}`)
  return at
}
