import type { ViewNode } from '../support/compiled/view-node'

/** Everything drawn on a page, texts included. */
export const nodesIn = (node: ViewNode): number => node.children.reduce((sum, child) => sum + nodesIn(child), 1)

/** The lists of one kind (rows, doors …) on a page, in reading order. */
export const lists = (node: ViewNode, kind: string): readonly ViewNode[] =>
  node.attribute('class') === `choices ${kind}` ? [node] : node.children.flatMap((child) => lists(child, kind))

/** What can be tapped in a list. */
export const rowsOf = (list: ViewNode): readonly ViewNode[] => list.children.filter((child) => child.hears('tap'))
