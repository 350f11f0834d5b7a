/**
 * A command on as many lines as it needs, broken before options only and continued with a backslash, so that it can still be
 * pasted. What has no option to break at stays on one line.
 */
export function splitCommand(command: string, width: number): string[] {
  if (command.length <= width) return [command]
  const lines: string[] = []
  let line = ''
  for (const part of command.split(/ (?=--[a-z])/)) {
    const longer = line === '' ? part : `${line} ${part}`
    if (line !== '' && longer.length + 2 > width) {
      lines.push(`${line} \\`)
      line = part
    } else line = longer
  }
  return [...lines, line]
}
