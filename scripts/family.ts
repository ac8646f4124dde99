// Who of a family can be bound, how and by whom, from a file; what it takes is in family/usage.ts.
import { runOneFile } from './command/one-file'
import { answerOf } from './family/answer'
import { readFamily } from './family/read-family'
import { remarksOn } from './family/remarks'
import { usage } from './family/usage'

runOneFile({ usage, read: readFamily, remarks: remarksOn, answer: answerOf })
