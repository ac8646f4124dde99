import '@tarojs/components'

declare module '@tarojs/components' {
  // Written into the templates by config/mini; Taro's own typings know only some of them.
  interface StandardProps {
    'aria-label'?: string
    'aria-hidden'?: boolean
    'aria-checked'?: boolean
  }
}
