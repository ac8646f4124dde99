import budget from '../../config/size-budget.json'
import type { BuildFolder } from './build-folder'
import { bytesOf, sentences, textBytes } from './knowledge-text'
import { within, type Line } from './line'

/** Bytes of the knowledge package without its pictures, against the text in it (performance.md P4). */
function inOnePackage(build: BuildFolder): readonly Line[] {
  const files = build.files.filter((file) => file.startsWith(`${budget.knowledgePackage}/`) && !file.endsWith('.png'))
  const text = textBytes()
  return [within('knowledge package ÷ its text', build.platform, files.reduce((sum, file) => sum + build.bytes(file), 0), text * budget.knowledgeRatio, text)]
}

/** Each sentence is emitted once on the web, in whichever chunk (performance.md P8). */
function emittedOnce(build: BuildFolder): readonly Line[] {
  const scripts = build.files.filter((file) => file.endsWith('.js')).map((file) => build.read(file))
  const all = sentences()
  const emitted = all.flatMap((sentence) => scripts.flatMap((script) => Array<string>(script.split(sentence).length - 1).fill(sentence)))
  return [within('knowledge emitted ÷ knowledge', build.platform, bytesOf(emitted), bytesOf(all) * budget.knowledgeRatio, bytesOf(all))]
}

export const knowledge = (build: BuildFolder): readonly Line[] => (build.platform === 'h5' ? emittedOnce(build) : inOnePackage(build))
