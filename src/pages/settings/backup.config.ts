export default definePageConfig({ navigationBarTitleText: '备份和恢复' })
