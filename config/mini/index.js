const path = require('node:path')
const { onlyOurs } = require('./components')
const { choiceListTemplate } = require('./choice-list')

/** Taro plugin: base.wxml and base.axml hold our components (components.js) and the <choice-list> template. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const { template } = platform
      if (!template) return
      onlyOurs(template.internalComponents)
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'runtime.js'))
      const before = template.modifyTemplateResult
      template.modifyTemplateResult = (text, nodeName, ...rest) => {
        if (nodeName === 'choice-list') return choiceListTemplate(process.env.TARO_ENV, template.componentsAlias[nodeName])
        return before ? before.call(template, text, nodeName, ...rest) : text
      }
    },
  })
  ctx.modifyComponentConfig(({ componentConfig }) => {
    componentConfig.includes.add('choice-list')
  })
}
