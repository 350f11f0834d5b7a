import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ChoiceEvent, type ChoiceState, choose } from '../src/declaration-choice.ts'

const start: ChoiceState = { extent: 'partial', assistedBy: 'a', usedFor: '' }

test('arrows stop at the ends', () => {
  expect(choose({ ...start, extent: 'none' }, { kind: 'up' })).toMatchObject({ extent: 'none' })
  expect(choose({ ...start, extent: 'full' }, { kind: 'down' })).toMatchObject({ extent: 'full' })
})

test('letters choose, and never answer', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const next = choose(start, { kind: 'text', text })
      expect(next).toBeTypeOf('object')
    }),
  )
})

test('Escape in a line leaves the line, not the prompt', () => {
  expect(choose({ ...start, editing: 'assistedBy' }, { kind: 'escape' })).toEqual(start)
})

const event = fc.oneof(
  fc.constantFrom('up', 'down', 'enter', 'escape', 'backspace').map((kind) => ({ kind }) as ChoiceEvent),
  fc.string({ unit: 'binary' }).map((text): ChoiceEvent => ({ kind: 'text', text })),
)

test('a line never holds what a terminal would obey', () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const end = events.reduce<ChoiceState>(
        (state, one) => {
          const next = choose(state, one)
          return typeof next === 'string' ? state : next
        },
        { ...start, editing: 'usedFor' },
      )
      expect(end.usedFor + end.assistedBy).not.toMatch(/[\p{Cc}\p{Cs}]/u)
    }),
  )
})
