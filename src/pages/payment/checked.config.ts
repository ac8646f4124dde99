export default definePageConfig({ navigationBarTitleText: '对账结果', enableShareAppMessage: true, enableShareTimeline: true })
