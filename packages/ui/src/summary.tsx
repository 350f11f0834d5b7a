import type { Presentation } from '@sallyport/report'
import { decisionLabel, unseenLabel } from '@sallyport/report/labels'
import { Box, Text } from 'ink'
import { ChecksTable } from './checks-table.tsx'
import { each } from './each.tsx'
import { FindingCard, FindingLine } from './finding-card.tsx'
import { Command, Labelled, Section } from './labelled.tsx'
import { SbomTable } from './sbom-table.tsx'
import type { Theme } from './theme.ts'

interface Part {
  readonly theme: Theme
  readonly presentation: Presentation
}

const sectionInset = 4

/** Everything below the verdict, most urgent first. */
export function SummaryBody({ theme, presentation }: Part) {
  return (
    <Box flexDirection="column">
      <ChecksTable theme={theme} checks={presentation.checks} />
      {each(presentation.problems, (finding) => (
        <FindingCard theme={theme} finding={finding} />
      ))}
      <Decisions theme={theme} presentation={presentation} />
      <Unseen theme={theme} presentation={presentation} />
      {presentation.sbom === undefined ? null : <SbomTable theme={theme} sbom={presentation.sbom} />}
      <Facts theme={theme} presentation={presentation} />
      <Next theme={theme} presentation={presentation} />
    </Box>
  )
}

function Decisions({ theme, presentation: { remarks, decisions } }: Part) {
  if (remarks.length + decisions.length === 0) return null
  return (
    <Section theme={theme} title="also">
      {each(remarks, (finding) => (
        <FindingLine theme={theme} finding={finding} />
      ))}
      {each(decisions, ({ outcome, text, next }) => (
        <Box flexDirection="column">
          <Labelled theme={theme} {...decisionLabel[outcome]}>
            {text}
          </Labelled>
          {next === undefined ? null : <Command theme={theme} label="" command={next} inset={sectionInset} />}
        </Box>
      ))}
    </Section>
  )
}

function Unseen({ theme, presentation: { unseen } }: Part) {
  if (unseen.length === 0) return null
  return (
    <Section theme={theme} title="not looked at">
      {each(unseen, ({ kind, what, text, next }) => (
        <Box flexDirection="column">
          <Labelled theme={theme} {...unseenLabel[kind]}>
            {what === '' ? text : `${what}  ${text}`}
          </Labelled>
          {next === undefined ? null : <Command theme={theme} label="" command={next} inset={sectionInset} />}
        </Box>
      ))}
    </Section>
  )
}

function Facts({ theme, presentation: { provenance, waivers, notes } }: Part) {
  if (provenance.length + waivers.length + notes.length === 0) return null
  const lines = [
    ...provenance.map((text) => ['AI', text] as const),
    ...waivers.map((text) => ['waiver', text] as const),
    ...notes.map((text) => ['config', text] as const),
  ]
  return (
    <Section theme={theme} title="on record">
      {each(lines, ([label, text]) => (
        <Labelled theme={theme} label={label}>
          {text}
        </Labelled>
      ))}
    </Section>
  )
}

function Next({ theme, presentation: { next, more, counted } }: Part) {
  const { separator, ellipsis } = theme.glyphs
  const hidden = more.map((one) => `${ellipsis}${one}: sallyport show`)
  const quiet = [...hidden, ...counted].join(separator)
  return (
    <Box flexDirection="column" paddingX={2} marginTop={next.length + quiet.length === 0 ? 0 : 1}>
      {each(next, (command) => (
        <Command theme={theme} label="next" command={command} inset={sectionInset} />
      ))}
      {quiet === '' ? null : <Text {...theme.paint('dim')}>{quiet}</Text>}
    </Box>
  )
}
