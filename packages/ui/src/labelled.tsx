import { Box, Text } from 'ink'
import type { ReactNode } from 'react'
import { each } from './each.tsx'
import { splitCommand } from './split-command.ts'
import type { Theme, Tone } from './theme.ts'

const labelWidth = 8

interface LabelledProps {
  readonly theme: Theme
  readonly label: string
  readonly tone?: Tone
  readonly children: ReactNode
}

/** A label in its column and text that wraps beside it. */
export function Labelled({ theme, label, tone = 'dim', children }: LabelledProps) {
  return (
    <Box>
      <Box width={labelWidth} flexShrink={0}>
        <Text {...theme.paint(tone)}>{label}</Text>
      </Box>
      <Box flexGrow={1} flexDirection="column">
        {typeof children === 'string' ? <Text>{children}</Text> : children}
      </Box>
    </Box>
  )
}

interface CommandProps {
  readonly theme: Theme
  readonly label: string
  readonly command: string
  /** Columns that the surroundings take. */
  readonly inset: number
}

/** Something to paste: never broken inside a word. */
export function Command({ theme, label, command, inset }: CommandProps) {
  const lines = splitCommand(command, theme.columns - inset - labelWidth)
  return (
    <Labelled theme={theme} label={label}>
      {each(lines, (line) => (
        <Text {...theme.paint('cyan')}>{line}</Text>
      ))}
    </Labelled>
  )
}

/** A block under a small heading. */
export function Section({ theme, title, children }: { theme: Theme; title: string; children: ReactNode }) {
  return (
    <Box flexDirection="column" marginTop={1} paddingX={2}>
      <Text {...theme.paint('bold')}>{title}</Text>
      {children}
    </Box>
  )
}
