/**
 * `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}`, `$$` for a dollar; what has no value stays as it is, and is
 * then no image name.
 */
export function expandVariables(text: string, values: ReadonlyMap<string, string> = new Map()): string {
  return text.replace(
    /\$(?:(\$)|(\w+)|\{(\w+)(?::?-([^{}]*))?\})/g,
    (all, dollar?: string, plain?: string, braced?: string, fallback?: string) =>
      dollar ?? values.get(plain ?? braced ?? '') ?? fallback ?? all,
  )
}
