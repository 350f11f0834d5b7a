class Tokens
  def create(user)
    # ruleid: rb-predictable-random
    token = rand(36**20).to_s(36)
    # ruleid: rb-predictable-random
    otp = Random.rand(100_000..999_999)
    # ruleid: rb-predictable-random
    user.reset_token = Digest::SHA256.hexdigest(rand.to_s)
    token
  end

  def generate_password
    # ruleid: rb-predictable-random
    Array.new(12) { LETTERS[rand(62)] }.join
  end

  def random_secret
    # ruleid: rb-predictable-random
    LETTERS.shuffle.first(20).join
  end

  def fixed
    # ok: rb-predictable-random
    token = SecureRandom.hex(32)
    # ok: rb-predictable-random
    otp = SecureRandom.random_number(1_000_000)
    token
  end

  def delay
    # ok: rb-predictable-random
    seconds = rand(10)
    sleep(seconds)
  end
end
