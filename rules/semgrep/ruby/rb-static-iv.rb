class Vectors
  def all(cipher, message)
    # ruleid: rb-static-iv
    cipher.iv = '1234567890123456'
    # ruleid: rb-static-iv
    cipher.iv = "\0" * 16
    zero = '0' * 12
    # ruleid: rb-static-iv
    cipher.iv = zero
    # ok: rb-static-iv
    iv = cipher.random_iv
    # ok: rb-static-iv
    cipher.iv = message[0, 16]
    # ok: rb-static-iv
    cipher.iv = SecureRandom.random_bytes(12)
    # ok: rb-static-iv
    roman.four = 'iv'
  end
end
