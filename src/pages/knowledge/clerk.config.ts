export default definePageConfig({ navigationBarTitleText: '给窗口看', navigationBarBackgroundColor: '#FFFFFF' })
