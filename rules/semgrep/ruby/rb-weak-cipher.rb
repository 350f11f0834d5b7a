class Ciphers
  def all
    # ruleid: rb-weak-cipher
    des = OpenSSL::Cipher.new('des-ede3-cbc')
    # ruleid: rb-weak-cipher
    book = OpenSSL::Cipher.new('AES-128-ECB')
    # ruleid: rb-weak-cipher
    stream = OpenSSL::Cipher.new('rc4')
    # ruleid: rb-weak-cipher
    old = OpenSSL::Cipher::AES.new(256, :ECB)
    # ok: rb-weak-cipher
    fixed = OpenSSL::Cipher.new('aes-256-gcm')
    # ok: rb-weak-cipher
    block = OpenSSL::Cipher::AES.new(256, :GCM)
    # ok: rb-weak-cipher
    label = Label.new('des')
  end
end
