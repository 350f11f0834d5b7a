import { displayLines, displayText } from '@sallyport/core'
import type { FileFix } from '@sallyport/sast'
import { createTwoFilesPatch } from 'diff'
import { secretEngine } from '../gate/rule-data.ts'

/** A unified diff with a line that names the rules. Secrets on the lines shown are masked. */
export function describeFix({ path, before, after, rules }: FileFix): string {
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, masked(before, path), masked(after, path), '', '')
  const lines = patch.split('\n').slice(1).join('\n')
  return `${displayText(path)}  ${rules.join(', ')}\n${displayLines(lines)}\n`
}

/** Line ends stay, so that both texts keep their lines. */
function masked(bytes: Uint8Array, path: string): string {
  const { text, sensitive } = secretEngine().scan(bytes, { path })
  const copy = Buffer.from(text)
  for (const { start, end } of sensitive)
    for (let at = start; at < end; at++) if (copy[at] !== 10 && copy[at] !== 13) copy[at] = 42
  return copy.toString('utf8')
}
