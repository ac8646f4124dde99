/** Patterns said of several things: every pattern with every word in the place of its ~, as part of a line of wordings. */
export const saidOf = (words: string, patterns: string): string => {
  const all: string[] = []
  for (const pattern of patterns.split(' ')) for (const word of words.split(' ')) all.push(pattern.split('~').join(word))
  return all.join(' ')
}
