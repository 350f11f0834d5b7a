const axios = require('axios')

async function preview(url) {
  // ruleid: js-ssrf-value
  const { data } = await axios.get(url)
  return data
}

const download = (targetUrl) => {
  // ruleid: js-ssrf-value
  http.get(targetUrl, (res) => res.pipe(out))
}

async function check(host) {
  // ruleid: js-ssrf-value
  return fetch(`http://${host}/health`)
}

async function previewFixed(url) {
  const { hostname, href } = new URL(url)
  if (!hosts.includes(hostname)) throw new Error('host')
  // ok: js-ssrf-value
  return axios.get(href)
}

async function user(id) {
  // ok: js-ssrf-value
  return axios.get(`https://api.example.com/users/${id}`)
}

async function list(path) {
  // ok: js-ssrf-value
  return fetch('/api/list')
}
