/** What `sallyport init` writes. `fingerprintKey`: 32 random bytes, base64 or hexadecimal. */
export function exampleConfig({ fingerprintKey }: { readonly fingerprintKey: string }): string {
  return `# Sallyport: every key has a default; all of them are in docs/configuration.md.
version: 1

# Sets the fingerprints of secrets here apart from those of other repositories. Not a secret; keep it,
# or the waivers of secrets lose what they refer to.
fingerprintKey: "${fingerprintKey}"

# Paths that no check looks at. Every report names them.
# paths:
#   exclude:
#     - "test/fixtures/**"

# What to do on this machine when Semgrep is missing or fails: block or warn. CI blocks.
# checks:
#   sast:
#     onFailure:
#       local: warn
`
}
