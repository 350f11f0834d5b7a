class Tokens
  def claims(token)
    # ruleid: rb-jwt-unverified
    JWT.decode(token, nil, false)
    # ruleid: rb-jwt-unverified
    JWT.decode(token, key, false).first
    # ruleid: rb-jwt-unverified
    JWT.encode({ id: 1 }, nil, 'none')
    # ruleid: rb-jwt-unverified
    JWT.decode(token, nil, true, algorithm: 'none')
    # ok: rb-jwt-unverified
    JWT.decode(token, key, true, algorithm: 'HS256')
    # ok: rb-jwt-unverified
    JWT.encode({ id: 1 }, key, 'HS256')
    # ok: rb-jwt-unverified
    Base64.decode64(token)
  end
end
