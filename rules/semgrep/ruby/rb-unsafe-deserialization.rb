class StateController < ApplicationController
  def load_state
    # ruleid: rb-unsafe-deserialization
    state = Marshal.load(Base64.decode64(params[:state]))
    # ruleid: rb-unsafe-deserialization
    config = YAML.load(params[:config])
    # ruleid: rb-unsafe-deserialization
    user = Marshal.load(cookies[:user])
    # ruleid: rb-unsafe-deserialization
    data = Oj.load(request.body.read, mode: :object)
    # ruleid: rb-unsafe-deserialization
    other = YAML.unsafe_load(params[:config])
    # ok: rb-unsafe-deserialization
    state = JSON.parse(params[:state])
    # ok: rb-unsafe-deserialization
    config = YAML.safe_load(params[:config])
    # ok: rb-unsafe-deserialization
    own = YAML.load(File.read('config.yml'))
    # ok: rb-unsafe-deserialization
    data = Oj.safe_load(request.body.read)
    # ok: rb-unsafe-deserialization
    seed = loader.load(params[:config])
  end
end
