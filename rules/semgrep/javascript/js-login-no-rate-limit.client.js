// ok: js-login-no-rate-limit
axios.post('/login', { email, password })
