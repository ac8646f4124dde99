export default definePageConfig({ navigationBarTitleText: '先看能不能付' })
