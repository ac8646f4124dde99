export default definePageConfig({ navigationBarTitleText: '绑家人的账户' })
