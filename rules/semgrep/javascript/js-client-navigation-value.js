function goTo(url) {
  // ruleid: js-client-navigation-value
  window.location.href = url
}

const leave = (redirectUrl) => {
  // ruleid: js-client-navigation-value
  location.assign(redirectUrl)
}

const target = location.hash.slice(1)
// ruleid: js-client-navigation-value
window.open(target)

function goToFixed(url) {
  const parsed = new URL(url, location.origin)
  if (parsed.origin !== location.origin) return
  // ok: js-client-navigation-value
  window.location.href = parsed.href
}

function search(userInput) {
  // ok: js-client-navigation-value
  location.assign('/search?q=' + encodeURIComponent(userInput))
}

function home() {
  // ok: js-client-navigation-value
  window.location.href = '/home'
}

// ok: js-client-navigation-value
location.href = TABS[new URLSearchParams(location.search).get('tab')] || '/'

export default {
  mounted() {
    // ruleid: js-client-navigation-value
    window.location.href = this.$route.query.redirect
    // ok: js-client-navigation-value
    window.location.href = this.$route.path
  },
}
