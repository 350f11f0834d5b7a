import type { SbomRow, SbomView } from '@sallyport/report'
import { sbomTone } from '@sallyport/report/labels'
import { Box, Text } from 'ink'
import { each } from './each.tsx'
import { Section } from './labelled.tsx'
import type { Theme } from './theme.ts'

/** What the change does to the components. */
export function SbomTable({ theme, sbom }: { theme: Theme; sbom: SbomView }) {
  const { arrow, ellipsis } = theme.glyphs
  const widths = columnWidths(sbom, theme)
  return (
    <Section theme={theme} title="components">
      <Text>{`${sbom.files}  ${sbom.before} ${arrow} ${sbom.after}  (${sbom.summary})`}</Text>
      {each(sbom.rows, (row) => (
        <Row theme={theme} row={row} widths={widths} />
      ))}
      {sbom.more === 0 ? null : (
        <Text {...theme.paint('dim')}>{`${ellipsis}${sbom.more} more: sallyport sbom diff`}</Text>
      )}
    </Section>
  )
}

interface Widths {
  readonly name: number
  readonly version: number
}

/** As wide as the longest, but never more than a third of the page each. */
function columnWidths({ rows }: SbomView, { columns }: Theme): Widths {
  const widest = (texts: readonly string[]) =>
    Math.min(Math.floor(columns / 3), Math.max(0, ...texts.map(({ length }) => length)) + 2)
  return { name: widest(rows.map(({ name }) => name)), version: widest(rows.map(({ version }) => version)) }
}

function Row({ theme, row, widths }: { theme: Theme; row: SbomRow; widths: Widths }) {
  const version = row.version.replace(' -> ', ` ${theme.glyphs.arrow} `)
  return (
    <Box>
      <Box width={3} flexShrink={0}>
        <Text {...theme.paint(sbomTone[row.kind])}>{mark(row.kind, theme)}</Text>
      </Box>
      <Box width={widths.name} flexShrink={0} paddingRight={2}>
        <Text wrap="truncate-end">{row.name}</Text>
      </Box>
      <Box width={widths.version} flexShrink={0} paddingRight={2}>
        <Text wrap="truncate-end">{version}</Text>
      </Box>
      <Text {...theme.paint('dim')}>{row.note}</Text>
    </Box>
  )
}

function mark(kind: SbomRow['kind'], { glyphs }: Theme): string {
  return { alert: '!!', added: '+', up: glyphs.up, down: glyphs.down, other: '~', removed: '-' }[kind]
}
