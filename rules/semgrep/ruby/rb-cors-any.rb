Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    # ruleid: rb-cors-any
    origins '*'
    resource '*', headers: :any, methods: [:get]
  end
  allow do
    # ok: rb-cors-any
    origins 'https://app.example.org'
    resource '*', headers: :any, methods: [:get]
  end
end

class ApiController < ApplicationController
  def answer
    # ruleid: rb-cors-any
    response.headers['Access-Control-Allow-Origin'] = '*'
    # ruleid: rb-cors-any
    headers['Access-Control-Allow-Origin'] = request.headers['Origin']
    # ok: rb-cors-any
    response.headers['Access-Control-Allow-Methods'] = '*'
    # ok: rb-cors-any
    response.headers['Access-Control-Allow-Origin'] = 'https://app.example.org'
  end
end
