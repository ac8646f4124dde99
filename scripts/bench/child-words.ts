// Times the reading of typed words, a hundred characters of them.
import { lexicon } from '@/content/diagnosis/lexicon'
import { readWords } from '@/domain/diagnosis/read-words'
import { beside, print, rounds } from './beside'
import { once, sideBySide } from './stopwatch'

const length = 100

/** As people tell it, and as a terminal says it. */
const told = [
  '今天带我妈去医院看病，到收费窗口刷社保卡，窗口说读不出来，我拿纸巾擦了芯片又插了两次还是不行，旁边的人用自己的卡都能刷，收费员说可能是卡坏了，让我们先自己交钱，可是这张卡上个月在药店还用得好好的，现在怎么办呢',
  '刷卡的时候机器上显示：读卡失败，未检测到卡片，请检查卡片是否插好！错误代码：-2201。换了一个窗口又显示：该人员基本信息不存在，或参保状态异常，请联系参保地经办机构核实。后面排了好多人，我已经试了三遍都是一样的提示，不知道该怎么办',
  '我刚换了工作，上家公司这个月就停缴了，新单位说下个月才给交，今天医院刷医保显示暂停参保，不能享受医保待遇，密码也输错了好几次说已经锁定，手机上的医保码也扫不出来，我是外地的，备案不知道办了没有，现在要住院怎么报销呢',
].map((text) => text.slice(0, length))

const wordings = lexicon.reduce<readonly string[]>((all, { says }) => all.concat(says), [])
const lookForEvery = () => told.map((text) => wordings.filter((wording) => text.indexOf(wording) >= 0))
const readAll = () => told.map((text) => readWords(lexicon, text))
const each = (measured: readonly number[]) => beside(measured.map((cpu) => cpu / told.length))

const first = each([once(readAll), once(lookForEvery)])
if (told.some((text) => text.length < length || readWords(lexicon, text).heard.length === 0)) throw new Error('nothing was heard in a text made for it')

print({
  [`read ${length} typed characters / look for every wording once`]: each(sideBySide(rounds(), readAll, lookForEvery)),
  '  the same, first call': first,
})
