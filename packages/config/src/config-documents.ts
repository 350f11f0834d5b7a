/** JSON Schema (draft-07) of `config.yaml`, for editors. */
export async function configJsonSchema(): Promise<Readonly<Record<string, unknown>>> {
  const { makeConfigJsonSchema } = await import('./config-json-schema.ts')
  return { ...makeConfigJsonSchema() }
}

/** The reference page of `config.yaml`, Markdown. */
export async function configReferenceMarkdown(): Promise<string> {
  const [{ makeConfigJsonSchema }, { renderReference }] = await Promise.all([
    import('./config-json-schema.ts'),
    import('./config-reference.ts'),
  ])
  return renderReference(makeConfigJsonSchema())
}
