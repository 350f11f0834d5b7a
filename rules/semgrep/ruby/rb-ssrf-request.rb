class ProxyController < ApplicationController
  def fetch
    # ruleid: rb-ssrf-request
    body = Net::HTTP.get(URI(params[:url]))
    # ruleid: rb-ssrf-request
    response = HTTParty.get("http://#{params[:host]}/status")
    # ruleid: rb-ssrf-request
    page = URI.open(params[:page]).read
    # ruleid: rb-ssrf-request
    feed = Faraday.get(params[:feed])
    # ok: rb-ssrf-request
    body = Net::HTTP.get(URI('https://api.example.org/items'))
    # ok: rb-ssrf-request
    item = Faraday.get("https://api.example.org/items/#{params[:id].to_i}")
    host = params[:host]
    return head(:bad_request) unless HOSTS.include?(host)

    # ok: rb-ssrf-request
    status = HTTParty.get("https://#{host}/status")
    # ok: rb-ssrf-request
    value = cache.get(params[:key])
  end
end
