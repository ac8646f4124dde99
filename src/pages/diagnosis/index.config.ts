export default definePageConfig({ navigationBarTitleText: '找原因', enableShareAppMessage: true })
