class Report
  def by_city(city)
    # ruleid: rb-sql-interpolation
    User.where("city = '#{city}'").to_a
  end

  def rename(from, to)
    sql = "UPDATE users SET name = '#{to}' WHERE name = '#{from}'"
    # ruleid: rb-sql-interpolation
    connection.execute(sql)
  end

  def login(name, password)
    # ruleid: rb-sql-interpolation
    db.query("SELECT * FROM users WHERE name = '#{name}' AND password = '" + password + "'")
    # ruleid: rb-sql-interpolation
    db.execute("SELECT * FROM users WHERE name = '" + name + "'")
  end

  def fixed(city)
    # ok: rb-sql-interpolation
    User.where('city = ?', city).to_a
  end

  def constant
    # ok: rb-sql-interpolation
    connection.execute("SELECT COUNT(*) FROM #{User.table_name}")
  end

  def other(city)
    # ok: rb-sql-interpolation
    runner.execute("city of #{city}")
  end
end
