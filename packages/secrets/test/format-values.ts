import type { RandomBelow } from '../src/cases/seeded-random.ts'
import type { SecretRule } from '../src/index.ts'
import { type PatternNode, parsePattern } from '../src/rules/pattern-syntax.ts'
import { checksumFormats, isChecksumName } from '../src/validators/checksum-formats.ts'

/** The format of a rule's secret, taken from its own expression. */
export interface SecretFormat {
  readonly rule: SecretRule
  readonly node: PatternNode
  /** The whole of a text is a value of the format. */
  readonly accepts: (value: string) => boolean
}

/**
 * Of rules whose secret is one token: told by a name before it, or by its own form. The others (connection strings, headers, files) have
 * grammars of their own, and cases of their own.
 */
export function formatOf(rule: SecretRule): SecretFormat | undefined {
  if (rule.isGeneric || rule.path !== undefined || rule.requires?.isOptional === false) return undefined
  if (rule.validators.includes('secret-jwt')) return undefined
  const { root } = parsePattern(rule.regex)
  const groups = groupsOf(root)
  const [only] = groups
  if (groups.length > 1 || (only === undefined && !isToken(root))) return undefined
  if (rule.context === undefined && only !== undefined && !standsAlone(root)) return undefined
  const source = valueSource(rule.regex)
  const whole = new RegExp(`^(?:${source})$`, rule.context !== undefined ? 'i' : rule.flags)
  const node = parsePattern(source).root
  return isPrintable(node) ? { rule, node, accepts: (value) => whole.test(value) } : undefined
}

/** The text between the parentheses of the only capturing group, or the whole expression. */
function valueSource(regex: string): string {
  const start = [...regex.matchAll(/\((?!\?)/g)].map(({ index }) => index).find((at) => isOpen(regex, at))
  if (start === undefined) return regex
  let depth = 0
  for (let at = start; at < regex.length; at++) {
    if (!isOpen(regex, at)) continue
    if (regex[at] === '(') depth++
    if (regex[at] === ')' && --depth === 0) return regex.slice(start + 1, at)
  }
  throw new Error('a group is not closed')
}

/** Neither escaped nor in a class. */
function isOpen(regex: string, at: number): boolean {
  const before = regex.slice(0, at).replace(/\\./g, '')
  return !/\\$/.test(before) && !/\[[^\]]*$/.test(before)
}

function groupsOf(node: PatternNode): PatternNode[] {
  switch (node.kind) {
    case 'sequence':
      return [...(node.group === undefined ? [] : [node]), ...node.items.flatMap(groupsOf)]
    case 'choice':
      return node.options.flatMap(groupsOf)
    case 'repeat':
      return groupsOf(node.item)
    default:
      return []
  }
}

/** Nothing but assertions around the group. */
function standsAlone(root: PatternNode): boolean {
  if (root.kind !== 'sequence') return false
  return root.group !== undefined || root.items.every((item) => item.kind === 'assertion' || standsAlone(item))
}

function isToken(root: PatternNode): boolean {
  return root.kind === 'sequence' && isPrintable(root)
}

/** No part matches white space or quotes: armour, documents and commands are no tokens. */
function isPrintable(node: PatternNode): boolean {
  switch (node.kind) {
    case 'set':
      return [9, 10, 32, 34, 39, 92].every((byte) => node.set[byte] === 0)
    case 'assertion':
      return true
    case 'repeat':
      return isPrintable(node.item)
    case 'sequence':
      return node.items.every(isPrintable)
    case 'choice':
      return node.options.every(isPrintable)
  }
}

/** A random value, with its checksum where the rule knows it. Undefined where the expression asks for more than its parts say. */
export function randomValue({ rule, node, accepts }: SecretFormat, random: RandomBelow): string | undefined {
  for (let attempt = 0; attempt < 8; attempt++) {
    const value = withChecksum(rule, textOf(node, random))
    if (accepts(value) && /\d/.test(value)) return value
  }
  return undefined
}

function withChecksum({ validators }: SecretRule, value: string): string {
  const name = validators.find(isChecksumName)
  if (name === undefined) return value
  const { length, of } = checksumFormats[name]
  const before = value.slice(0, -length)
  const checksum = of(before)
  return before + (before === before.toUpperCase() ? checksum.toUpperCase() : checksum)
}

const letters = /[A-Za-z0-9]/

function textOf(node: PatternNode, random: RandomBelow): string {
  switch (node.kind) {
    case 'set':
      return character(node.set, random)
    case 'assertion':
      return ''
    case 'repeat': {
      const count = node.min + random(Math.min(node.max, node.min + 40) - node.min + 1)
      return Array.from({ length: count }, () => textOf(node.item, random)).join('')
    }
    case 'sequence':
      return node.items.map((item) => textOf(item, random)).join('')
    case 'choice': {
      const option = node.options[random(node.options.length)]
      return option === undefined ? '' : textOf(option, random)
    }
  }
}

interface Pool {
  readonly all: readonly string[]
  readonly plain: readonly string[]
}

const pools = new WeakMap<Uint8Array, Pool>()

function poolOf(set: Uint8Array): Pool {
  const known = pools.get(set)
  if (known !== undefined) return known
  const bytes = [...set.keys()].filter((byte) => set[byte] === 1 && byte > 32 && byte < 127)
  const all = bytes.map((byte) => String.fromCharCode(byte))
  const pool = { all, plain: all.filter((text) => letters.test(text)) }
  pools.set(set, pool)
  return pool
}

/** Of a class with punctuation mostly letters and digits, as secrets are. */
function character(set: Uint8Array, random: RandomBelow): string {
  const { all, plain } = poolOf(set)
  const pool = plain.length > 2 && random(20) > 0 ? plain : all
  return pool[random(pool.length)] ?? ''
}
