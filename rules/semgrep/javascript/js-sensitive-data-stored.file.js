class Logins {
  add(site, username, password) {
    // ruleid: js-sensitive-data-stored
    this.entries[site] = { username, password }
    fs.writeFileSync(this.file, JSON.stringify(this.entries))
  }
}
