export default definePageConfig({ navigationBarTitleText: '付不了、报错了' })
