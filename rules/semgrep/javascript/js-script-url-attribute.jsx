export function Profile({ user }) {
  // ruleid: js-script-url-attribute
  return <a href={user.website}>home page</a>
}

function addLink(url) {
  const link = document.createElement('a')
  // ruleid: js-script-url-attribute
  link.setAttribute('href', url)
}

function widget() {
  const script = document.createElement('script')
  // ruleid: js-script-url-attribute
  script.src = new URLSearchParams(location.search).get('widget')
}

export function ProfileFixed({ user }) {
  // ok: js-script-url-attribute
  return <a href={sanitizeUrl(user.website)}>home page</a>
}

export function UserLink({ user }) {
  // ok: js-script-url-attribute
  return <a href={`/users/${user.id}`}>profile</a>
}

function addLinkFixed(url) {
  const parsed = new URL(url)
  if (!['http:', 'https:'].includes(parsed.protocol)) return
  // ok: js-script-url-attribute
  link.href = parsed.toString()
}
