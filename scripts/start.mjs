// Builds all three versions, serves the web one, and says which folders to open in the two vendors' tools.
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import qrcode from 'qrcode-terminal'
import { build, platforms } from './build.mjs'
import { serve } from './serve.mjs'

const folder = (type) => fileURLToPath(new URL(`../dist/${type}`, import.meta.url))
const inThisNetwork = Object.values(networkInterfaces()).flat().find((net) => net && net.family === 'IPv4' && !net.internal)

try {
  await build(Object.keys(platforms))
  const { port } = await serve({ root: folder('h5'), port: Number(process.env.PORT ?? 8080), host: '0.0.0.0' })
  const address = `http://${inThisNetwork?.address ?? 'localhost'}:${port}/`
  console.log(`\nThe web version is at ${address} (this machine: http://localhost:${port}/)`)
  qrcode.generate(address, { small: true })
  console.log(`WeChat: open the project folder ${fileURLToPath(new URL('..', import.meta.url))} in 微信开发者工具 (it finds dist/weapp)`)
  console.log(`Alipay: open ${folder('alipay')} in 支付宝小程序开发者工具`)
  console.log('Ctrl+C stops the server.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
