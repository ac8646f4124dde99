// The one component of the web build that we use. The package's own index also loads every other one, as untranspiled modules.
export { default as View } from '@tarojs/components-react/dist/components/view/index.js'
