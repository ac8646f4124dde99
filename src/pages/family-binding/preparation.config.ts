export default definePageConfig({ navigationBarTitleText: '准备清单', enableShareAppMessage: true, enableShareTimeline: true })
