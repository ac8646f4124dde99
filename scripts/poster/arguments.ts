import { shown } from '../command/personal'

export const usage = `用法：
  npm run poster -- --sites sites.csv --out posters/
给每个窗口做一张 A4 海报（PDF 和 SVG 各一份），并写好网站要放的小文件、打印要在微信和支付宝登记的内容。
  --sites   窗口表，CSV 文件（UTF-8；中文 Excel 另存的也认得）
  --out     放海报的文件夹；上次做的会整个换掉，别的东西不会动
窗口表第一行是 id,name,city,base,windows，往下一行一家：
  id        这一家的编号，1 到 12 个小写字母和数字；越短、越少用字母，手输越容易
  name      印在海报上的名称，最多两行
  city      六位行政区划代码，比如 440300
  base      网址前缀，https 开头、/s/ 结尾，比如 https://q.example.cn/s/，全表一样
  windows   窗口，用 | 隔开。名称里的那个号就是编号：3、a2、门诊收费5号窗；
            没有号、或有两个号的，前面写编号和冒号：zy:住院处
有一行不对，就列出所有不对的行和原因，什么也不写。
结束码：0 做好了；1 表里有不对的；2 没有开始做。`

export type Task = { readonly kind: 'help' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'make'; readonly sites: string; readonly out: string }

const OPTIONS = ['--sites', '--out'] as const
type Option = (typeof OPTIONS)[number]

const refused = (why: string): Task => ({ kind: 'refused', why })

/** What is asked for on the command line; a refusal says why in one Chinese sentence. */
export const readArguments = (args: readonly string[]): Task => {
  const given = new Map<Option, string>()
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    const option = OPTIONS.find((one) => argument === one || argument.startsWith(`${one}=`))
    if (!option) return refused(`不认识的选项：${shown(argument)}`)
    const value = argument === option ? args[++i] : argument.slice(option.length + 1)
    if (!value || value.startsWith('--')) return refused(`${option} 后面要写${option === '--sites' ? '文件名' : '文件夹'}。`)
    if (given.has(option)) return refused(`${option} 只能写一次。`)
    given.set(option, value)
  }
  const sites = given.get('--sites')
  const out = given.get('--out')
  return sites && out ? { kind: 'make', sites, out } : refused(`请写 ${sites ? '--out 和文件夹' : '--sites 和文件名'}。`)
}
