export { channelTexts } from './channels'
export { reasonTexts } from './reasons'
