// Builds all three versions, serves the web one, and says which folders to open in the two vendors' tools.
import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import { renderUnicodeCompact } from 'uqr'
import { build, platforms } from './build.mjs'

const folder = (type) => fileURLToPath(new URL(`../dist/${type}`, import.meta.url))
const inThisNetwork = Object.values(networkInterfaces()).flat().find((net) => net && net.family === 'IPv4' && !net.internal)

try {
  await build(Object.keys(platforms))
  const port = process.env.PORT ?? '8080'
  const server = spawn(process.execPath, [fileURLToPath(new URL('serve.mjs', import.meta.url)), '--dir', folder('h5'), '--port', port, '--host', '0.0.0.0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  server.on('exit', (code) => process.exit(code ?? 1))
  await new Promise((listening) => server.stdout.once('data', listening))
  const address = `http://${inThisNetwork?.address ?? 'localhost'}:${port}/`
  console.log(`\nThe web version is at ${address} (this machine: http://localhost:${port}/)`)
  console.log(renderUnicodeCompact(address, { border: 2 }))
  console.log(`WeChat: open the project folder ${fileURLToPath(new URL('..', import.meta.url))} in 微信开发者工具 (it finds dist/weapp)`)
  console.log(`Alipay: open ${folder('alipay')} in 支付宝小程序开发者工具`)
  console.log('Ctrl+C stops the server.')
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
