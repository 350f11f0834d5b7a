function find(client, name) {
  const options = {
    scope: 'sub',
    // ruleid: js-ldap-built
    filter: `(uid=${name})`,
  }
  client.search('ou=people,dc=example,dc=org', options)
}

app.post('/login', (req, res) => {
  // ruleid: js-ldap-built
  const filter = '(&(uid=' + req.body.user + ')(userPassword=' + req.body.password + '))'
  ldap.search(base, { filter }, () => {})
})

function bind(client, user, password) {
  // ruleid: js-ldap-built
  client.bind(`uid=${user},ou=people,dc=example,dc=org`, password)
}

function findFixed(client, name) {
  // ok: js-ldap-built
  client.search(base, { filter: `(uid=${escapeFilter(name)})` })
}

function objects(client, name) {
  // ok: js-ldap-built
  client.search(base, { filter: new EqualityFilter({ attribute: 'uid', value: name }) })
}

function words(count) {
  // ok: js-ldap-built
  return `(${count} people)` + '(uid=admin)'
}
