class Client
  def all(http)
    # ruleid: rb-tls-verify-off
    http.verify_mode = OpenSSL::SSL::VERIFY_NONE
    # ruleid: rb-tls-verify-off
    Net::HTTP.start('api.example.org', 443, use_ssl: true, verify_mode: OpenSSL::SSL::VERIFY_NONE)
    # ruleid: rb-tls-verify-off
    Faraday.new('https://api.example.org', ssl: { verify: false })
    # ruleid: rb-tls-verify-off
    HTTParty.get('https://api.example.org', verify: false)
    # ruleid: rb-tls-verify-off
    RestClient::Request.execute(method: :get, url: url, verify_ssl: false)
    # ok: rb-tls-verify-off
    http.verify_mode = OpenSSL::SSL::VERIFY_PEER
    # ok: rb-tls-verify-off
    Faraday.new('https://api.example.org', ssl: { ca_file: 'own.pem' })
    # ok: rb-tls-verify-off
    form.check(verify: false)
  end
end
