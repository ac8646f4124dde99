// Whether the figures of a bill add up, from a file; what it takes is in bill/usage.ts.
import { checkBill } from '@/domain/bill/check-bill'
import { readBill } from './bill/read-bill'
import { remarksOn } from './bill/remarks'
import { usage } from './bill/usage'
import { runOneFile } from './command/one-file'

runOneFile({ usage, read: readBill, remarks: remarksOn, answer: ({ bill, place }) => checkBill(bill, place) })
