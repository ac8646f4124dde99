export default definePageConfig({ navigationBarTitleText: '手机支付和对账' })
