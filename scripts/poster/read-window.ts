import { written } from '../command/written'

export interface NamedWindow {
  readonly id: string
  readonly name: string
}

const ID = /^[a-z\d]{1,6}$/
const HALF = (text: string): string => text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))

const named = (id: string, name: string): NamedWindow => ({ id, name: /^[A-Za-z\d]+$/.test(name) ? `${name.toUpperCase()}号窗口` : name })

/**
 * One window of the list: `3`, `a2`, a name with one number in it (门诊收费5号窗 is window 5), or an id, a colon and any name. Or a
 * sentence saying what is wrong with it. The number on the wall is the number in the code, so that a list put in another order prints the same codes.
 */
export const readWindow = (text: string): NamedWindow | string => {
  const given = text.trim()
  if (!given) return '有一个窗口是空的'
  const [, own, ownName] = /^([^:：]*)[:：](.*)$/.exec(given) ?? []
  if (own !== undefined && ownName !== undefined) {
    const id = HALF(own.trim())
    const name = ownName.trim()
    if (!ID.test(id)) return `窗口 ${written(given)} 冒号前面的编号要是 1 到 6 个小写字母和数字`
    return name ? named(id, name) : `窗口 ${written(given)} 冒号后面没有名称`
  }
  const [number, ...more] = HALF(given).toLowerCase().match(/[a-z\d]+/g) ?? []
  if (!number) return `窗口 ${written(given)} 里没有号，请在前面写编号和冒号，比如 ${written(`zy:${given}`)}`
  if (more.length) return `窗口 ${written(given)} 里不止一个号，请在前面写编号和冒号，比如 ${written(`${number.slice(0, 6)}:${given}`)}`
  return ID.test(number) ? named(number, given) : `窗口 ${written(given)} 里的号太长，最多 6 个字母和数字`
}
