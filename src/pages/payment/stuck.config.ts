export default definePageConfig({ navigationBarTitleText: '付了没结果' })
