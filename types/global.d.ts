/// <reference types="@tarojs/taro" />
declare module '*.css'
declare module '*.png' { const address: string; export default address }
declare namespace NodeJS { interface ProcessEnv { readonly TARO_ENV: 'weapp' | 'alipay' | 'h5' } }
declare module '@tarojs/components-react/dist/components/view/index.js' {
  import type { ComponentType, HTMLAttributes } from 'react'
  const View: ComponentType<HTMLAttributes<HTMLElement>>
  export default View
}
