import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { ReadStream } from 'node:tty'

export interface Terminal {
  readonly input: ReadStream
  /** A background process that reads from the terminal is stopped for ever. */
  readonly isForeground: boolean
  close(): void
}

/** `/dev/tty`, because a hook's standard input never is the terminal. Undefined without one: graphical clients, agents, CI. */
export function openTerminal(): Terminal | undefined {
  const descriptor = openDevice()
  if (descriptor === undefined) return undefined
  if (!isForegroundGroup()) {
    closeSync(descriptor)
    return undefined
  }
  const input = new ReadStream(descriptor)
  return {
    input,
    isForeground: true,
    close: () => {
      if (input.isRaw) input.setRawMode(false)
      // An open stream keeps the process alive.
      input.destroy()
    },
  }
}

function openDevice(): number | undefined {
  try {
    return openSync('/dev/tty', 'r+')
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

/** Process group and the terminal's foreground group: fields 5 and 8 of proc(5) `stat`, after the name in parentheses; `ps` elsewhere. */
function isForegroundGroup(): boolean {
  const [group, foreground] = process.platform === 'linux' ? fromProc() : fromPs()
  return group !== undefined && group === foreground
}

function fromProc(): [string | undefined, string | undefined] {
  const stat = readFileSync('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return [fields[2], fields[5]]
}

function fromPs(): [string | undefined, string | undefined] {
  const [group, foreground] = execFileSync('/bin/ps', ['-o', 'pgid=,tpgid=', '-p', String(process.pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/)
  return [group, foreground]
}
