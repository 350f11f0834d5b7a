/** An npm package that is affected below 2.0.0. */
export const record = (id: string, name: string, more: object = {}, affected: object = {}) => ({
  id,
  modified: '2026-11-20T00:00:00Z',
  summary: `About ${name}`,
  details: 'Much text that nobody reads',
  affected: [
    {
      package: { ecosystem: 'npm', name, purl: `pkg:npm/${name}` },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
      versions: ['1.0.0', '1.5.0'],
      ...affected,
    },
  ],
  ...more,
})
