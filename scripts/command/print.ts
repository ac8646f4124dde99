export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/** On standard error, so that what is printed stays only the answer. */
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}
