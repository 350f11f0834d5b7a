class Database
  # ruleid: rb-hardcoded-password
  DB_PASSWORD = 'hunter2'.freeze
  # ruleid: rb-hardcoded-password
  API_KEY = 'changeme-4711'
  # ok: rb-hardcoded-password
  PASSWORD_FIELD = 'passwordField'
  # ruleid: rb-hardcoded-password
  http_basic_authenticate_with name: 'admin', password: 'hunter2'

  def open
    # ruleid: rb-hardcoded-password
    client = Mysql2::Client.new(host: 'db', username: 'root', password: 'changeme')
    # ruleid: rb-hardcoded-password
    token = JWT.encode(payload, 'changeme', 'HS256')
    # ruleid: rb-hardcoded-password
    config.secret_key_base = 'changeme-4711-changeme'
    # ok: rb-hardcoded-password
    client = Mysql2::Client.new(host: 'db', username: 'root', password: ENV.fetch('DB_PASSWORD'))
    # ok: rb-hardcoded-password
    token = JWT.encode(payload, ENV['JWT_SECRET'], 'HS256')
    # ok: rb-hardcoded-password
    label = I18n.t(:title, password: 'Your password')
    # ok: rb-hardcoded-password
    password = ''
  end

  def login(user, password)
    # ruleid: rb-hardcoded-password
    user == 'admin' && password == 'admin123'
  end
end
