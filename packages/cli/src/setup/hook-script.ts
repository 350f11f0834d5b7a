import { readsInput } from './hook-names.ts'

/** Where the committed shims live, relative to the top level, which is the working directory of every hook. */
export const shimDirectory = '.sallyport/hooks'

/** A hook in a directory of the clone that only hands over to the committed shim. */
export function forwardingHook(hook: string): string {
  return `${header(hook)}gate=${shimDirectory}/${hook}
if [ -x "$gate" ]; then exec "$gate" "$@"; fi
${missingGate(hook)}
`
}

/** The gate first, then the hook that was here before, both with the same arguments and input. */
export function chainingHook(hook: string, theirs: string, options: { hasGate: boolean }): string {
  const call = options.hasGate ? gateCall(hook) : ''
  if (!readsInput(hook) || !options.hasGate) {
    return `${header(hook)}theirs=${quote(theirs)}
${call}if [ -x "$theirs" ]; then exec "$theirs" "$@"; fi
`
  }
  // The dot keeps the line ends that a command substitution would drop.
  return `${header(hook)}theirs=${quote(theirs)}
input=$(cat; echo .)
${call}if [ -x "$theirs" ]; then printf '%s' "\${input%.}" | "$theirs" "$@"; fi
`
}

function gateCall(hook: string): string {
  const run = readsInput(hook) ? `printf '%s' "\${input%.}" | "$gate" "$@"` : '"$gate" "$@"'
  return `gate=${shimDirectory}/${hook}
if [ -x "$gate" ]; then
  ${run} || exit $?
else
  ${missingGate(hook)}
fi
`
}

function header(hook: string): string {
  return `#!/bin/sh
# Sallyport (${hook}), written by sallyport init; sallyport uninstall takes it away.
`
}

function missingGate(hook: string): string {
  return `echo "sallyport: this checkout has no ${shimDirectory}/${hook}, so nothing was checked here; CI will" >&2`
}

/** Lines for the top of a shell hook that goes on with commands of its own. */
export function gateLines(hook: string): string[] {
  const shim = `${shimDirectory}/${hook}`
  if (!readsInput(hook)) return [`${shim} "$@" || exit $?`]
  // What the gate read must still be there for the commands below.
  return [
    'sallyport_input=$(cat; echo .)',
    `printf '%s' "\${sallyport_input%.}" | ${shim} "$@" || exit $?`,
    'if [ "$sallyport_input" = . ]; then exec </dev/null; else exec <<SALLYPORT_INPUT',
    `\${sallyport_input%??}`,
    'SALLYPORT_INPUT',
    'fi',
  ]
}

/** Lines for the end of a shell hook: a failure above stays a failure, and the gate sees what the commands re-staged. */
export function lastGateLines(hook: string, options: { returnTo?: string } = {}): string[] {
  return [
    'sallyport_status=$?',
    '[ "$sallyport_status" -eq 0 ] || exit "$sallyport_status"',
    ...(options.returnTo === undefined ? [] : [`cd "$${options.returnTo}" || exit 1`]),
    ...gateLines(hook),
  ]
}

/** The hook that a chain or forwarder of ours names as `theirs`. */
export function chainedFrom(content: string): string | undefined {
  return /^theirs='([^\n]*)'$/m.exec(content)?.[1]?.replaceAll("'\\''", "'")
}

/** Written by us, whole: safe to replace and to take away. */
export function isOurHook(content: string): boolean {
  return /^#!\/bin\/sh\r?\n# Sallyport \(/.test(content)
}

/** Whether running this file leads to the gate of the checkout. */
export function callsGate(content: string): boolean {
  return content.includes(`${shimDirectory}/`)
}

export function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
