import { isRecord, memberName } from '@/domain/knowledge/audit-words'
import { exported } from './content'
import type { ContentModule } from './modules'

const member = (value: unknown, name: string): unknown => {
  if (!isRecord(value)) return undefined
  return name in value ? value[name] : Object.values(value).find((one) => isRecord(one) && memberName(one, '') === name)
}

/** The text or the list of texts a path leads to, as it stands there; null where it leads to nothing short. */
export const valueAt = (modules: readonly ContentModule[], at: string): string | null => {
  const [file = '', path = ''] = at.split('#')
  const [name = '', ...fields] = path.split('.')
  const value = fields.reduce(member, exported(modules, file, name))
  const text = Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join(' ') : value
  return typeof text === 'string' && text !== '' && text.length <= 60 ? text : null
}
