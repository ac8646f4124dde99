export default definePageConfig({ navigationBarTitleText: '知识', enableShareAppMessage: true, enableShareTimeline: true })
