export default definePageConfig({ navigationBarTitleText: '先垫付，再报销' })
