import { home } from '@/content/screens/home'
import { webPage } from '@/content/screens/web-page'
import { hostApp } from '@/platform/host-app'

/** How to open the mini-program, where the web page is shown inside an app that has it; empty elsewhere. */
export const miniProgramHint = (): string => {
  const app = hostApp()
  return app ? webPage[app].replace('{}', home.name) : ''
}
