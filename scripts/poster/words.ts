import { home } from '@/content/screens/home'

/** What it is for: at most 30 characters in all, read from two metres. */
export const PURPOSE = ['医保卡刷不了？', '扫码看现在怎么办'] as const

export const SCANNERS = '微信、支付宝、手机相机都能扫'

export const BY_HAND = [`扫不了？微信或支付宝搜“${home.name}”，`, `点“${home.code[0]}”，输入：`] as const

export const UNOFFICIAL = '非官方工具，以当地医保部门为准'
