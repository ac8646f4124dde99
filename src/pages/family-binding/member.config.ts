export default definePageConfig({ navigationBarTitleText: '能不能绑', enableShareAppMessage: true })
