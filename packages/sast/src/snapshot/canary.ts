/** A rule and a file that must meet in every run: a run without this finding looked at nothing, whatever it says. */
export const canary = {
  id: 'sallyport-canary',
  /** `SnapshotNames` gives no other file a name of this form. */
  file: 'sallyport-canary.js',
  content: 'sallyport_canary(1)\n',
  rule: JSON.stringify({
    id: 'sallyport-canary',
    languages: ['javascript'],
    severity: 'INFO',
    message: '-',
    pattern: 'sallyport_canary(...)',
  }),
} as const
