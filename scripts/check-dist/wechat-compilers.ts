import type { BuildFolder } from './build-folder'
import { failures, type Line } from './line'

interface Compilers {
  wxmlToJs(root: string): string
  wxssToJs(root: string): string
}

/** WeChat's own wcc and wcsc (they come with miniprogram-simulate) accept every template and style sheet that ships. */
export function wechatCompilers(build: BuildFolder): readonly Line[] {
  if (build.platform !== 'weapp') return []
  const compilers = require('miniprogram-compiler') as Compilers
  const attempt = (what: string, compile: () => string): string[] => {
    try {
      // The result must be a program: on some errors the compiler only returns less.
      new Function(compile())
      return []
    } catch (error) {
      return [`${what}: ${String((error as Error).message).split('\n')[0]}`]
    }
  }
  const count = (extension: string) => build.files.filter((file) => file.endsWith(extension)).length
  return [
    ...failures('wcc', 'weapp', attempt('wxml', () => compilers.wxmlToJs(build.root)), `${count('.wxml')} templates, ${count('.wxs')} scripts`),
    ...failures('wcsc', 'weapp', attempt('wxss', () => compilers.wxssToJs(build.root)), `${count('.wxss')} style sheets`),
  ]
}
