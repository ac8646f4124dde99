/// <reference types="@tarojs/taro" />
declare module '*.css'
declare module '*.png' { const address: string; export default address }
declare namespace NodeJS { interface ProcessEnv { readonly TARO_ENV: 'weapp' | 'alipay' | 'h5' } }
