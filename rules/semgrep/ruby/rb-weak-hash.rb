class Hashes
  def all(data, password)
    # ruleid: rb-weak-hash
    one = Digest::MD5.hexdigest(data)
    # ruleid: rb-weak-hash
    two = Digest::SHA1.digest(password)
    # ruleid: rb-weak-hash
    three = OpenSSL::Digest.new('md5')
    # ruleid: rb-weak-hash
    four = OpenSSL::Digest::SHA1.new
    # ruleid: rb-weak-hash
    five = OpenSSL::HMAC.hexdigest('MD5', key, data)
    # ok: rb-weak-hash
    fixed = Digest::SHA256.hexdigest(data)
    # ok: rb-weak-hash
    stored = BCrypt::Password.create(password)
    # ok: rb-weak-hash
    other = OpenSSL::Digest.new('SHA512')
  end
end
