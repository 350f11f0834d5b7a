async function findUser(db, req) {
  // ruleid: js-sql-concat
  return db.query("SELECT * FROM users WHERE name = '" + req.query.name + "'")
}

async function orders(pool, customer) {
  const statement = `SELECT id, total FROM orders WHERE customer = ${customer}`
  // ruleid: js-sql-concat
  const { rows } = await pool.query(statement)
  return rows
}

function remove(db, id) {
  // ruleid: js-sql-concat
  db.run(`DELETE FROM events WHERE id = '${id}'`, () => {})
}

async function findUserFixed(db, req) {
  // ok: js-sql-concat
  return db.query('SELECT * FROM users WHERE name = $1', [req.query.name])
}

async function notSql(cache, name) {
  // ok: js-sql-concat
  return cache.get(`user from ${name}`)
}

async function constant(db) {
  // ok: js-sql-concat
  return db.query('SELECT id FROM users ' + 'ORDER BY id')
}

async function tagged(sql, db, id) {
  // ok: js-sql-concat
  return db.execute(sql`SELECT * FROM users WHERE id = ${id}`)
}

async function sorted(db, column) {
  const order = COLUMNS[column] ?? 'name'
  // ok: js-sql-concat
  return db.query(`SELECT id FROM users WHERE active = $1 ORDER BY ${order}`, [true])
}
