import { compareDigits, compareText } from './compare-digits.ts'

const form =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|beta|preview|pre|rc|a|b|c)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(?:post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/

interface PythonVersion {
  readonly epoch: string
  readonly release: readonly string[]
  readonly pre: readonly [string, string] | undefined
  readonly post: string | undefined
  readonly dev: string | undefined
  readonly local: readonly string[]
}

/** PEP 440: `1.0.dev1 < 1.0a1 < 1.0rc1 < 1.0 < 1.0+local < 1.0.post1`. */
export function comparePep440(left: string, right: string): number | undefined {
  const a = parse(left)
  const b = parse(right)
  if (a === undefined || b === undefined) return undefined
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareReleases(a.release, b.release) ||
    preRank(a) - preRank(b) ||
    compareText(a.pre?.[0] ?? '', b.pre?.[0] ?? '') ||
    compareDigits(a.pre?.[1] ?? '0', b.pre?.[1] ?? '0') ||
    compareOptional(a.post, b.post, -1) ||
    compareOptional(a.dev, b.dev, 1) ||
    compareLocals(a.local, b.local)
  )
}

function parse(version: string): PythonVersion | undefined {
  const text = version.trim().toLowerCase()
  const match = text.length > 256 ? null : form.exec(text)
  if (match?.[2] === undefined) return undefined
  const letter = { alpha: 'a', beta: 'b', preview: 'rc', pre: 'rc', c: 'rc' }[match[3] ?? ''] ?? match[3]
  return {
    epoch: match[1] ?? '0',
    release: match[2].replace(/(\.0+)+$/, '').split('.'),
    pre: letter === undefined ? undefined : [letter, match[4] || '0'],
    post: match[5] ?? (match[6] === '' ? '0' : match[6]),
    dev: match[7] === undefined ? undefined : match[8] || '0',
    local: match[9]?.split(/[-_.]/) ?? [],
  }
}

function compareReleases(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const order = compareDigits(left[index] ?? '0', right[index] ?? '0')
    if (order !== 0) return order
  }
  return 0
}

/** A development release of the final version sorts before its pre-releases. */
function preRank({ pre, post, dev }: PythonVersion): number {
  if (pre !== undefined) return 1
  return post === undefined && dev !== undefined ? 0 : 2
}

function compareOptional(left: string | undefined, right: string | undefined, absent: number): number {
  if (left === undefined || right === undefined)
    return (left === undefined ? absent : 0) - (right === undefined ? absent : 0)
  return compareDigits(left, right)
}

function compareLocals(left: readonly string[], right: readonly string[]): number {
  for (const [index, mine] of left.entries()) {
    const theirs = right[index]
    if (theirs === undefined) return 1
    const [isMine, isTheirs] = [/^\d/.test(mine) && /^\d+$/.test(mine), /^\d+$/.test(theirs)]
    const order =
      isMine && isTheirs ? compareDigits(mine, theirs) : Number(isMine) - Number(isTheirs) || compareText(mine, theirs)
    if (order !== 0) return order
  }
  return left.length - right.length
}
