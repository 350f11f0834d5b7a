import type { Presentation } from '@sallyport/report'
import { verdictTone } from '@sallyport/report/labels'
import { Box, Text } from 'ink'
import type { Theme } from './theme.ts'

/** The verdict in a frame: what was decided, on what grounds, how long it took. */
export function VerdictPanel({ theme, presentation }: { theme: Theme; presentation: Presentation }) {
  const { outcome, headline, time } = presentation
  const tone = verdictTone[outcome]
  return (
    <Box borderStyle={theme.frame} {...theme.borderColor(tone)} paddingX={1} flexDirection="column">
      <Box justifyContent="space-between">
        <Text {...theme.paint(tone)} bold={theme.paint('bold').bold ?? false}>
          {`${theme.glyphs.verdict[outcome]} ${headline.title}`}
        </Text>
        <Text {...theme.paint('dim')}>{time}</Text>
      </Box>
      {headline.detail === '' ? null : (
        <Box paddingLeft={theme.glyphs.verdict[outcome].length + 1}>
          <Text>{headline.detail}</Text>
        </Box>
      )}
    </Box>
  )
}
