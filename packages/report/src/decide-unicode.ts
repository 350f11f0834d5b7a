/** True where the locale says UTF-8. The console of Linux (`TERM=linux`) and dumb terminals lack the glyphs. */
export function decideUnicode(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false
  if (platform === 'win32') return env.WT_SESSION !== undefined || env.TERM_PROGRAM === 'vscode'
  // POSIX: the first that is set and not empty decides.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return locale === '' ? platform === 'darwin' : /utf-?8/i.test(locale)
}
