class LangController < ApplicationController
  def set
    # ruleid: rb-header-injection
    response.headers['Content-Language'] = params[:lang]
    # ruleid: rb-header-injection
    headers['X-Name'] = "name=#{params[:name]}"
    # ruleid: rb-header-injection
    response.set_header('X-Page', params[:page])
    # ok: rb-header-injection
    response.headers['X-Page'] = params[:page].to_i.to_s
    # ok: rb-header-injection
    response.headers['Content-Language'] = 'en'
    # ok: rb-header-injection
    settings['lang'] = params[:lang]
  end
end
