export default definePageConfig({ navigationBarTitleText: '这笔垫付' })
