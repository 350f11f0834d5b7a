import { type CheckMark, type CheckRow, showMark } from '@sallyport/report'
import { Box, Text } from 'ink'
import type { Theme, Tone } from './theme.ts'

const widths = { check: 14, found: 7, files: 8, cached: 8, time: 8 } as const

/** One row for each check, run or not. */
export function ChecksTable({ theme, checks }: { theme: Theme; checks: readonly CheckRow[] }) {
  const { unchanged, notRun, incomplete } = theme.glyphs
  return (
    <Box flexDirection="column" paddingX={2} marginTop={1}>
      <Row theme={theme} tone="dim" cells={['check', 'found', 'files', 'cached', 'engine', 'time']} />
      {checks.map((row) => (
        <Row key={row.check} theme={theme} tone={markTone(row.mark)} cells={cells(row, theme)} />
      ))}
      <Text {...theme.paint('dim')}>
        {`0 clean   ${unchanged} nothing to look at   ${notRun} not run   ${incomplete} not all looked at`}
      </Text>
    </Box>
  )
}

type Cells = readonly [check: string, found: string, files: string, cached: string, engine: string, time: string]

function Row({ theme, tone, cells }: { theme: Theme; tone: Tone; cells: Cells }) {
  const [check, found, files, cached, engine, time] = cells
  const isHeading = tone === 'dim' && check === 'check'
  const plain = theme.paint(isHeading ? 'dim' : 'plain')
  return (
    <Box>
      <Box width={widths.check} flexShrink={0}>
        <Text {...plain}>{check}</Text>
      </Box>
      <Cell width={widths.found} text={found} paint={theme.paint(tone)} />
      <Cell width={widths.files} text={files} paint={plain} />
      <Cell width={widths.cached} text={cached} paint={plain} />
      <Box flexGrow={1} paddingLeft={2}>
        <Text {...theme.paint('dim')} wrap="truncate-end">
          {engine}
        </Text>
      </Box>
      <Cell width={widths.time} text={time} paint={theme.paint('dim')} />
    </Box>
  )
}

function Cell({ width, text, paint }: { width: number; text: string; paint: ReturnType<Theme['paint']> }) {
  return (
    <Box width={width} flexShrink={0} justifyContent="flex-end">
      <Text {...paint}>{text}</Text>
    </Box>
  )
}

function cells({ check, mark, files, rules, engine, cached, time }: CheckRow, theme: Theme): Cells {
  const found = showMark(mark, theme.glyphs)
  if (mark.kind === 'not-run' || mark.kind === 'unchanged') return [check, found, '', '', '', '']
  const scanner = engine !== '' ? engine : rules === 0 ? '' : `${rules} rules`
  return [check, found, String(files), cached === 0 ? '' : String(cached), scanner, time]
}

function markTone(mark: CheckMark): Tone {
  switch (mark.kind) {
    case 'looked':
      return mark.findings === 0 ? 'green' : 'yellow'
    case 'incomplete':
      return 'red'
    case 'unchanged':
    case 'not-run':
      return 'dim'
  }
}
