import { openSync, writeSync } from 'node:fs'
import { ReadStream } from 'node:tty'

/** Asks on the terminal, whatever the standard streams are. Without a terminal there is no answer. */
export type Confirm = (question: string, signal: AbortSignal) => Promise<'yes' | 'no' | 'no-terminal'>

export const confirmOnTerminal: Confirm = async (question, signal) => {
  let fd: number
  try {
    fd = openSync('/dev/tty', 'r+')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return 'no-terminal'
    throw error
  }
  const terminal = new ReadStream(fd)
  try {
    writeSync(fd, `${question} [y/N] `)
    return /^y(?:es)?$/i.test((await firstLine(terminal, signal)).trim()) ? 'yes' : 'no'
  } finally {
    terminal.destroy()
  }
}

function firstLine(input: ReadStream, signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    signal.addEventListener('abort', () => resolve(''), { once: true })
    input.on('data', (chunk: Buffer | string) => {
      text += chunk.toString()
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    input.on('close', () => resolve(''))
    input.on('error', () => resolve(''))
  })
}
