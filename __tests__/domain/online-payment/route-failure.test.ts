import type { Failure } from '@/domain/online-payment/guide'
import { routeFailure } from '@/domain/online-payment/route-failure'

const row = (id: string, money: Failure['money'], ...when: Failure['when']): Failure => ({
  id, money, when, label: id, hint: id, fault: id, article: id, say: { text: '去窗口。', grade: 'A', sources: ['x'], place: 'cn' },
})
const gone = row('gone', 'gone', { 'phone-step': 'no-result' }, { 'order-page': 'half' })
const maybe = row('maybe', 'maybe', { message: 'exists' })
const both = row('both', 'none', { message: 'expired', 'phone-step': 'show-code' })
const expired = row('expired', 'none', { message: 'expired' })
const table = [maybe, both, expired, gone]
const route = (heard: Readonly<Record<string, string>>) => {
  const read = routeFailure(table, heard)
  return read.kind === 'found' ? [read.failure.id, read.more.map(({ id }) => id).join(), read.stop] : [read.kind, '', read.stop]
}

test.each<[Readonly<Record<string, string>>, readonly unknown[]]>([
  [{ message: 'expired' }, ['expired', '', false]],
  [{ message: 'expired', 'phone-step': 'show-code' }, ['both', 'expired', false]],
  [{ message: 'exists' }, ['maybe', '', true]],
  [{ 'phone-step': 'no-result' }, ['gone', '', true]],
  [{ 'order-page': 'half' }, ['gone', '', true]],
])('%j leads to %j', (heard, expected) => expect(route(heard)).toEqual(expected))

test('money that is gone comes before the message it came with, and stops even what else would not', () => {
  expect(route({ message: 'expired', 'phone-step': 'no-result' })).toEqual(['gone', 'expired', true])
  expect(routeFailure([expired], { message: 'expired', 'order-page': 'half' })).toMatchObject({ failure: { id: 'expired' }, stop: true })
})

test('an order that waits to be paid has taken nothing', () => expect(route({ message: 'exists', 'order-page': 'pending' })).toEqual(['maybe', '', false]))

test.each([{}, { message: 'constructor' }, { scene: 'phone' }])('what nobody knows says to stop until somebody has looked: %j', (heard) => expect(route(heard)).toEqual(['unknown', '', true]))
