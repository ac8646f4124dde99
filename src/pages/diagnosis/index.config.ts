export default definePageConfig({ navigationBarTitleText: '找原因' })
