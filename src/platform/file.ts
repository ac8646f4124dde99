/** Files as only a browser hands them over. In a mini-program there are none: nothing is offered, nothing done. */
export const canSaveFile = (): boolean => false
export const canChooseFile = (): boolean => false

/** Hands a text file to the person; false where that was not possible. True says that the browser took it, not that it lies somewhere. */
export const saveFile = (_name: string, _type: string, _text: string): boolean => false

/** Lets the person choose a file and reads its beginning, at most so many bytes; null where it cannot be read. */
export const chooseFile = (_most: number): Promise<string | null> => Promise.resolve(null)
