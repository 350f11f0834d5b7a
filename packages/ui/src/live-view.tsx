import { type CheckName, checkNames } from '@sallyport/core'
import { Box, Text } from 'ink'
import type { Theme } from './theme.ts'

export type CheckState =
  | { readonly kind: 'running' /** `12 rules, 9 files` */; readonly detail?: string }
  | { readonly kind: 'done'; readonly findings: number }
  | { readonly kind: 'failed' }

export interface LiveRow {
  readonly check: CheckName
  readonly state: CheckState
  readonly runningMs: number
}

const spinners = { unicode: ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'], ascii: ['|', '/', '-', '\\'] } as const

interface LiveViewProps {
  readonly theme: Theme
  readonly rows: readonly LiveRow[]
  readonly frame: number
  /** Rows that may be used. */
  readonly height: number
}

/** What runs, a row each; what is done is one number. Never higher than `height`. */
export function LiveView({ theme, rows, frame, height }: LiveViewProps) {
  const running = rows.filter(({ state }) => state.kind === 'running')
  const ended = rows.length - running.length
  const found = rows.reduce((sum, { state }) => sum + (state.kind === 'done' ? state.findings : 0), 0)
  const shown = running.slice(0, Math.max(0, height - 1))
  return (
    <Box flexDirection="column">
      <Text {...theme.paint('dim')} wrap="truncate-end">
        {`sallyport  ${ended} of ${Math.max(rows.length, ended)} checks done${found === 0 ? '' : `, ${found} found`}`}
      </Text>
      {shown.map((row) => (
        <RunningRow key={row.check} theme={theme} row={row} frame={frame} />
      ))}
    </Box>
  )
}

function RunningRow({ theme, row, frame }: { theme: Theme; row: LiveRow; frame: number }) {
  const frames = theme.unicode ? spinners.unicode : spinners.ascii
  const width = Math.max(...checkNames.map(({ length }) => length))
  const detail = row.state.kind === 'running' ? (row.state.detail ?? '') : ''
  return (
    <Text wrap="truncate-end">
      <Text {...theme.paint('cyan')}>{frames[frame % frames.length]}</Text>
      {` ${row.check.padEnd(width)}  ${detail}  `}
      <Text {...theme.paint('dim')}>{`${(row.runningMs / 1000).toFixed(1)}s`}</Text>
    </Text>
  )
}
