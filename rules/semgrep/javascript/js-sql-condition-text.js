// ruleid: js-sql-condition-text
exports.up = (name) => pool.query(`ALTER TABLE users ADD COLUMN ${name} TEXT`)
// ruleid: js-sql-condition-text
q += `${i ? ' AND' : ' WHERE'} ${k} = '${conditions[k]}'`
// ruleid: js-sql-condition-text
parts.push(` AND city = '${city}'`)
// ruleid: js-sql-condition-text
where = " WHERE name = '" + name + "'"
// ok: js-sql-condition-text
parts.push(' AND city = ?')
// ok: js-sql-condition-text
const link = `<a class='${name}' href='/where'>and</a>`
// ok: js-sql-condition-text
sql += ` AND active = '1'`
