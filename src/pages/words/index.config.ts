export default definePageConfig({ navigationBarTitleText: '打字查' })
