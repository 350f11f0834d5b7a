/** What the file name of a wheel or a source archive says: `flask_login-0.6.3-py3-none-any.whl`, `Flask-Login-0.6.3.tar.gz`. */
export function readArchiveName(file: string): { readonly name: string; readonly version: string } | undefined {
  const match =
    /^([A-Za-z0-9][\w.]*)-([^-]+)(?:-\d[^-]*)?(?:-[^-]+){3}\.whl$/.exec(file) ??
    /^([A-Za-z0-9][\w.-]*)-(\d[^-]*)\.(?:tar\.\w+|tgz|zip)$/.exec(file)
  return match?.[1] === undefined || match[2] === undefined ? undefined : { name: match[1], version: match[2] }
}
