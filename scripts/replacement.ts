// Where a replacement card is, from a file; what it takes is in replacement/arguments.ts.
import { runOneFile } from './command/one-file'
import { shown } from './command/personal'
import { answerOf } from './replacement/answer'
import { usage } from './replacement/arguments'
import { readCase } from './replacement/read-case'

runOneFile({
  usage,
  read: readCase,
  remarks: ({ unknownPlace }) => (unknownPlace === null ? [] : [`没有找到“${shown(unknownPlace)}”这个地方，按全国的说法算。`]),
  answer: answerOf,
})
