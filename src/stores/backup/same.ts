import { isObject, part } from '../record/raw'

/** Whether everything of `less` stands in `more`, in its place; `more` may have fields besides. */
export const holds = (more: unknown, less: unknown): boolean => {
  if (Array.isArray(less)) return Array.isArray(more) && more.length === less.length && less.every((one, at) => holds(more[at], one))
  if (isObject(less)) return isObject(more) && Object.keys(less).every((key) => holds(part(more, key), less[key]))
  return more === less
}

export const isSame = (one: unknown, other: unknown): boolean => holds(one, other) && holds(other, one)
