/** Browsers inside apps do nothing with a download and do not say so: the apps that name themselves, Android's web view, Apple's without Safari. */
const INSIDE_AN_APP = /MicroMessenger|AlipayClient|QQ\/|; wv\)|(iP(hone|ad|od)|Macintosh)(?!.*Safari\/)/

export const canSaveFile = (): boolean => !INSIDE_AN_APP.test(navigator.userAgent) && 'download' in document.createElement('a')
export const canChooseFile = (): boolean => typeof FileReader === 'function'

/** Long enough for a person to answer the question iOS asks before it reads the file. */
const KEPT_FOR = 60_000

export const saveFile = (name: string, type: string, text: string): boolean => {
  try {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
    const link = document.createElement('a')
    link.href = url
    link.download = name
    document.body.appendChild(link)
    link.click()
    document.body.removeChild(link)
    setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR)
    return true
  } catch {
    // No object URLs, or none for this page.
    return false
  }
}

// Who thinks better of it closes the window, and most browsers do not say so: then nothing follows.
export const chooseFile = (most: number): Promise<string | null> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.onchange = () => {
      const file = input.files?.[0]
      if (!file) return
      const reader = new FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.onerror = () => resolve(null)
      reader.readAsText(file.slice(0, most))
    }
    input.click()
  })
