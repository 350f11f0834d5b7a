import type { ExcerptView, FindingView } from '@sallyport/report'
import { standingLabel } from '@sallyport/report/labels'
import { Box, Text } from 'ink'
import { each } from './each.tsx'
import { Command, Labelled } from './labelled.tsx'
import type { Theme } from './theme.ts'

interface CardProps {
  readonly theme: Theme
  readonly finding: FindingView
}

/** Columns left and right of the text: margin, line, padding. */
const cardInset = 6

/** A finding in full beside a line in the colour of what it means. */
export function FindingCard({ theme, finding }: CardProps) {
  const { label, tone } = standingLabel[finding.standing]
  return (
    <Box
      borderStyle={theme.bar}
      borderTop={false}
      borderRight={false}
      borderBottom={false}
      {...theme.borderColor(tone)}
      flexDirection="column"
      marginTop={1}
      marginLeft={2}
      paddingX={1}
    >
      <Text>
        <Text {...theme.paint(tone)}>{label}</Text>
        {'  '}
        <Text {...theme.paint('bold')}>{finding.rule}</Text>
        <Text {...theme.paint('dim')}>{`  ${finding.severity}`}</Text>
      </Text>
      <Text>{finding.message}</Text>
      <Text {...theme.paint('cyan')}>{finding.place}</Text>
      {finding.excerpt === undefined ? null : <Excerpt theme={theme} excerpt={finding.excerpt} />}
      {each(finding.remarks, (remark) => (
        <Labelled theme={theme} label="note">
          {remark}
        </Labelled>
      ))}
      {finding.fix === '' ? null : (
        <Labelled theme={theme} label="fix" tone="green">
          {finding.fix}
        </Labelled>
      )}
      {finding.waive === undefined ? null : (
        <Command theme={theme} label="waive" command={finding.waive} inset={cardInset} />
      )}
    </Box>
  )
}

function Excerpt({ theme, excerpt }: { theme: Theme; excerpt: ExcerptView }) {
  const { lines, marker } = excerpt
  const width = Math.max(4, String(lines.at(-1)?.number ?? 0).length)
  const [first, ...rest] = lines
  return (
    <Box flexDirection="column" marginY={1}>
      {first === undefined ? null : (
        <SourceLine theme={theme} number={String(first.number)} width={width} text={first.text} />
      )}
      {marker === undefined ? null : (
        <Text wrap="truncate-end">
          <Text {...theme.paint('dim')}>{`${' '.repeat(width)} ${theme.glyphs.gutter} `}</Text>
          {' '.repeat(marker.start)}
          <Text {...theme.paint('red')}>{'^'.repeat(marker.length)}</Text>
        </Text>
      )}
      {each(rest, ({ number, text }) => (
        <SourceLine theme={theme} number={String(number)} width={width} text={text} />
      ))}
    </Box>
  )
}

function SourceLine({ theme, number, width, text }: { theme: Theme; number: string; width: number; text: string }) {
  return (
    <Text wrap="truncate-end">
      <Text {...theme.paint('dim')}>{`${number.padStart(width)} ${theme.glyphs.gutter} `}</Text>
      {text}
    </Text>
  )
}

/** A finding in two lines: what, and where. */
export function FindingLine({ theme, finding }: CardProps) {
  const { label, tone } = standingLabel[finding.standing]
  return (
    <Labelled theme={theme} label={label} tone={tone}>
      <Text>
        {finding.rule}
        {'  '}
        {finding.message}
      </Text>
      <Text {...theme.paint('cyan')}>{finding.place}</Text>
    </Labelled>
  )
}
