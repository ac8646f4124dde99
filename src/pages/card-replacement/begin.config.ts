export default definePageConfig({ navigationBarTitleText: '记一张卡' })
