export default definePageConfig({ navigationBarTitleText: '换卡进度', enableShareAppMessage: true })
