/** What is wrong with a file, in one Chinese sentence. */
class Wrong extends Error {}

export const wrong = (why: string): never => {
  throw new Wrong(why)
}

/** What is read, or the sentence that says why it cannot be. */
export const orWhy = <T>(read: () => T): T | string => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Wrong) return error.message
    throw error
  }
}
