function findUser(connection, name, done) {
  // ruleid: js-sql-built-text
  const query = "SELECT * FROM users WHERE name = '" + name + "'"
  connection.query(query, done)
}

app.get('/product', async (req, res) => {
  // ruleid: js-sql-built-text
  const rows = await sequelize.query(`SELECT id, title FROM products WHERE id = ${req.query.id}`)
  res.json(rows)
})

async function rename(knex, user, title) {
  // ruleid: js-sql-built-text
  await knex.raw("UPDATE documents SET title = '" + title + "' WHERE owner = " + user.id)
}

function filtered(db, filters) {
  let sql = 'SELECT * FROM events'
  // ruleid: js-sql-built-text
  if (filters.city) sql += " WHERE city = '" + filters.city + "'"
  return db.prepare(sql).all()
}

const remove = (db, table, id) =>
  // ruleid: js-sql-built-text
  db.run(`DELETE FROM events WHERE id = '${id}'`)

function findUserFixed(connection, name, done) {
  // ok: js-sql-built-text
  const query = 'SELECT * FROM users WHERE name = ?'
  connection.query(query, [name], done)
}

function many(db, ids) {
  const placeholders = ids.map(() => '?').join(', ')
  // ok: js-sql-built-text
  return db.all(`SELECT * FROM events WHERE id IN (${placeholders})`, ids)
}

async function tagged(sql, id) {
  // ok: js-sql-built-text
  return sql`SELECT * FROM users WHERE id = ${id}`
}

function escaped(connection, name) {
  // ok: js-sql-built-text
  return connection.query('SELECT * FROM users WHERE name = ' + connection.escape(name))
}

function words(name) {
  // ok: js-sql-built-text
  return `Select a file from ${name}`.length + 'Update now'.length
}

function constant(db) {
  // ok: js-sql-built-text
  return db.query('SELECT id FROM users ' + 'ORDER BY id')
}

function removeAll(ids) {
  const places = ids.map(() => '?').join(',')
  // ok: js-sql-built-text
  return pool.query(`DELETE FROM users WHERE id IN (${places})`, ids)
}
function byColumn(column, value) {
  if (!known(column)) throw new Error('column')
  // ok: js-sql-built-text
  return pool.query(`SELECT id FROM users WHERE ${column} = ?`, [value])
}
