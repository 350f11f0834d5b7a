import type { Presentation } from '@sallyport/report'
import { Box, renderToString } from 'ink'
import { SummaryBody } from './summary.tsx'
import { makeTheme, type ThemeOptions } from './theme.ts'
import { VerdictPanel } from './verdict-panel.tsx'

/** Draws once, without a terminal. Ends with a line feed. */
export function drawSummary(presentation: Presentation, options: ThemeOptions): string {
  const theme = makeTheme(options)
  const drawn = renderToString(
    <Box flexDirection="column" width={options.columns}>
      <VerdictPanel theme={theme} presentation={presentation} />
      <SummaryBody theme={theme} presentation={presentation} />
    </Box>,
    { columns: options.columns },
  )
  // Ink cuts with an ellipsis of its own, which not every terminal has.
  const page = options.unicode ? drawn : drawn.replaceAll('…', '~')
  return `${page.split('\n').map(trimEnd).join('\n').trimEnd()}\n`
}

/** Blanks at the end of a line may stand inside a colour. */
function trimEnd(line: string): string {
  return line.replace(/(?: |\u001b\[\d+m)+$/, (end) => end.replaceAll(' ', ''))
}
