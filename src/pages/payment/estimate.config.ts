export default definePageConfig({ navigationBarTitleText: '估一估' })
