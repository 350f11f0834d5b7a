import { appendBlock, insertBlock, markedBlock } from '../files/marked-block.ts'
import { gateLines, lastGateLines } from '../hook-script.ts'

/**
 * A shell hook with the gate in it: before the commands, except after lint-staged, whose fixes must be seen. Where the
 * end of the script may not be reached it stands first all the same: `isForcedFirst`.
 */
export function withGate(base: string, hook: string): { text: string; isForcedFirst: boolean } {
  const commands = base
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
  const wantsLast = /\blint-staged\b/.test(commands)
  if (!wantsLast || !endIsReached(commands)) return { text: first(base, gateLines(hook)), isForcedFirst: wantsLast }
  const changesDirectory = /(?:^|[\s;&|])(?:cd|pushd)\s/m.test(commands)
  const returnTo = changesDirectory ? { returnTo: 'sallyport_top' } : {}
  const last = appendBlock(base, markedBlock(lastGateLines(hook, returnTo)))
  return { text: changesDirectory ? first(last, ['sallyport_top=$PWD']) : last, isForcedFirst: false }
}

/** After `exec`, `exit 0`, an open line or a here-document, lines at the end might never run, or not as commands. */
function endIsReached(commands: string): boolean {
  const leaves = /(?:^|[;({&|]|\b(?:then|else|do)\b)[ \t]*(?:exec\b|exit\b(?!\s+[1-9]))/m
  return !leaves.test(commands) && !/<<|\\\s*$/.test(commands)
}

function first(text: string, lines: readonly string[]): string {
  const block = markedBlock(lines)
  const interpreter = /^#![^\n]*(\n|$)/.exec(text)?.[0] ?? ''
  return interpreter !== '' && !interpreter.endsWith('\n')
    ? appendBlock(text, block)
    : insertBlock(text, interpreter.length, block)
}
